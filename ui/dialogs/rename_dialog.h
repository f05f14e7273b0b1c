// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/price_form_dialog.h"

class QLineEdit;

namespace ui {

/// Which names of the catalogue.
enum class CatalogueNames { Suppliers, Channels };

/// Another name for a supplier or a sales channel, from now on: invoices that are written keep the old one (R12).
class RenameDialog final : public PriceFormDialog {
    Q_OBJECT

public:
    RenameDialog(const PageContext &context, CatalogueNames names, const QString &name, QWidget *parent);

protected:
    bool check() override;
    void submit() override;

private:
    CatalogueNames m_names;
    QString m_name;
    QLineEdit *m_newName;
    FormField *m_field;
};

} // namespace ui
