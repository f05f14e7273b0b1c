// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/kept_export.h"

#include "ui/shell/setting_keys.h"

#include <QFileInfo>
#include <QSettings>

namespace ui {
namespace {

constexpr QLatin1String kFormat("format");
constexpr QLatin1String kContent("content");
constexpr QLatin1String kFolder("folder");

} // namespace

KeptExport KeptExport::read() {
    QSettings settings;
    settings.beginGroup(setting_keys::kExport);
    KeptExport kept{
        .format =
            reports::exportFormatFromCode(settings.value(kFormat).toString()).value_or(reports::ExportFormat::Csv),
        .content = settings.value(kContent).toString(),
        .folder = settings.value(kFolder).toString()};
    const QFileInfo folder(kept.folder);
    if (!folder.isAbsolute() || !folder.isDir())
        kept.folder.clear();
    return kept;
}

void KeptExport::write() const {
    QSettings settings;
    settings.beginGroup(setting_keys::kExport);
    settings.setValue(kFormat, QString(reports::exportFormatCode(format)));
    if (!content.isEmpty())
        settings.setValue(kContent, content);
    settings.setValue(kFolder, folder);
}

} // namespace ui
