// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue.h"
#include "models/store/details.h"
#include "models/store/latest_answer.h"
#include "ui/dialogs/form_dialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class OpeningPreviewView;

/// Opens a new integration (R1). The invoice that this issues is shown beforehand, and can't be agreed to before: the
/// verb names its total. What is shown always belongs to what is typed.
class OpenIntegrationDialog : public FormDialog {
    Q_OBJECT

public:
    OpenIntegrationDialog(const PageContext &context, domain::AccountId account, const QString &accountName,
                          QWidget *parent);

signals:
    void opened(const store::OpenOutcome &outcome);

protected:
    bool check() override;
    void submit() override;
    void refused(const domain::Error &error) override;

private:
    struct Choices {
        std::vector<store::SupplierEntry> suppliers;
        std::vector<store::ChannelEntry> channels;
        std::vector<store::Plan> plans;
    };

    void addFields(const QString &accountName);
    void enableFee();
    void askChoices();
    /// Once more, now that it may be had: nobody should have to close the form for it.
    void askWhatFailed();
    void showChoices(const Choices &choices);
    store::OpenRequest asked() const;
    /// Nothing: a line isn't `name=value`; the error says which.
    domain::Result<store::KeyValues> settings() const;
    /// Something that the invoice depends on has changed: the one shown holds no longer.
    void previewLater();
    void askPreview();
    void showPreview(const store::Result<store::OpeningPreview> &preview);

    domain::AccountId m_account;
    QComboBox *m_supplier;
    QComboBox *m_channel;
    QLineEdit *m_label;
    QComboBox *m_plan;
    QLineEdit *m_fee;
    QPlainTextEdit *m_settings;
    QPlainTextEdit *m_note;
    FormField *m_supplierField = nullptr;
    FormField *m_channelField = nullptr;
    FormField *m_labelField = nullptr;
    FormField *m_feeField = nullptr;
    FormField *m_settingsField = nullptr;
    FormField *m_noteField = nullptr;
    OpeningPreviewView *m_view;
    QTimer m_soon;
    store::LatestAnswer m_choicesAsked;
    bool m_hasChoices = false;
    store::LatestAnswer m_previewAsked;
    std::optional<store::OpeningPreview> m_preview; ///< of what is typed now
};

} // namespace ui
