// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_desk.h"

#include "app/composition.h"
#include "app/desk/sample_database.h"

#include <QPrinter>

void AnsweringDialogs::ask(QWidget *, const ui::Question &question, std::function<void()> agreed) {
    asked += question.title;
    texts += question.text;
    if (meanwhile)
        std::exchange(meanwhile, nullptr)();
    if (agrees)
        agreed();
}

void AnsweringDialogs::askFileToSave(QWidget *, const ui::FileQuestion &question,
                                     std::function<void(const QString &path)> chosen) {
    asked += question.title;
    file = question;
    if (!path.isEmpty())
        chosen(path);
}

void AnsweringDialogs::askFileToOpen(QWidget *parent, const ui::FileQuestion &question,
                                     std::function<void(const QString &path)> chosen) {
    askFileToSave(parent, question, std::move(chosen));
}

void AnsweringDialogs::askPrinter(QWidget *, const QString &title, std::function<void(QPrinter &printer)> chosen) {
    asked += title;
    if (path.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    chosen(printer);
}

SampleDesk::SampleDesk(Clock clock) {
    if (clock == Clock::Sandbox) {
        fill(*domain::Day::fromYmd(2026, 3, 16));
    } else {
        const auto made = database()->initialise({});
        Q_ASSERT(made);
    }
    open();
}

SampleDesk::SampleDesk(domain::Day today) {
    fill(today);
    open();
}

std::shared_ptr<store::Database> SampleDesk::database() const {
    return app::databaseFor(store::ConnectionUrl::forFile(m_folder.filePath(QStringLiteral("desk.sqlite")))).value();
}

void SampleDesk::fill(domain::Day today) {
    const desk::SampleRecipe recipe{
        .today = today,
        .demo = {.accounts = kAccounts, .integrations = kIntegrations, .seed = 3},
    };
    store::NoProgress progress;
    const auto made = desk::makeSampleDatabase(database()->url().path, recipe, app::databaseFor, progress);
    Q_ASSERT(made);
}

void SampleDesk::open() {
    m_session = std::move(*database()->open());
    m_client = std::make_unique<store::Client>(database());
    reopen();
}

void SampleDesk::reopen() {
    if (m_window)
        m_window->close();
    m_window.reset();
    auto dialogs = std::make_unique<AnsweringDialogs>();
    m_dialogs = dialogs.get();
    const store::Business business = m_session->details().business().value();
    m_window = std::make_unique<ui::MainWindow>(*m_client, business, m_appearance, std::move(dialogs));
    m_window->QWidget::show();
}
