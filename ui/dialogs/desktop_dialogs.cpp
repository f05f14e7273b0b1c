// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/desktop_dialogs.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace ui {
namespace {

constexpr int kTextWidth = 420;

QString folderOf(const FileQuestion &question, const QString &usual) {
    return !question.folder.isEmpty() && QFileInfo(question.folder).isDir() ? question.folder : usual;
}

} // namespace

void DesktopDialogs::ask(QWidget *parent, const Question &question, std::function<void()> agreed) {
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("question"));
    dialog->setWindowTitle(question.title);

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(textLabel(question.title, TextStep::Heading));
    for (const QString &words : {question.text, question.detail}) {
        if (words.isEmpty())
            continue;
        QLabel *label = words == question.text ? textLabel(words) : mutedLabel(words);
        label->setWordWrap(true);
        label->setMinimumWidth(kTextWidth);
        column->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    auto *keep = new QPushButton(QCoreApplication::translate("ui::DesktopDialogs", "Go back"), dialog);
    auto *agree = new QPushButton(question.verb, dialog);
    setRole(agree, question.dangerous ? "danger" : "primary");
    agree->setObjectName(QStringLiteral("agree"));
    agree->setAutoDefault(false);
    keep->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(agree);
    column->addSpacing(8);
    column->addLayout(buttons);
    keep->setFocus();

    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(agree, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(agreed));
    dialog->open();
}

void DesktopDialogs::askFileToSave(QWidget *parent, const FileQuestion &question,
                                   std::function<void(const QString &path)> chosen) {
    const QDir folder(folderOf(question, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    auto *dialog = new QFileDialog(parent, question.title, folder.filePath(question.suggestedName), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(question.suggestedName);
    dialog->setDefaultSuffix(QFileInfo(question.suggestedName).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopDialogs::askFileToOpen(QWidget *parent, const FileQuestion &question,
                                   std::function<void(const QString &path)> chosen) {
    auto *dialog = new QFileDialog(parent, question.title, folderOf(question, QDir::homePath()), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopDialogs::askPrinter(QWidget *parent, const QString &title, std::function<void(QPrinter &printer)> chosen) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [printer, chosen = std::move(chosen)] { chosen(*printer); });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {}); // it must outlive the dialog
    dialog->open();
}

} // namespace ui
