// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/invoice_sheets.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr double kPoint = 10; ///< in our units
constexpr double kMargin = 56 * kPoint;
constexpr double kGap = 10 * kPoint;      ///< between columns
constexpr double kRowRise = 4 * kPoint;   ///< above and below a line's words
constexpr double kBlockGap = 22 * kPoint; ///< between blocks
constexpr double kLogoHeight = 52 * kPoint;
constexpr double kLogoWidth = 170 * kPoint;
constexpr double kRule = 0.6 * kPoint;
const QColor kInk(0x1a, 0x1d, 0x21);
const QColor kMutedInk(0x55, 0x5b, 0x63); // still 7 to 1 on white, and no grey mush on paper
const QColor kRuleInk(0xb4, 0xba, 0xc2);

QString onLines(QString text) {
    return text.replace(u'\n', QChar::LineSeparator);
}

/// The one way in which text is measured and drawn, so that it is as high as it was said to be. Returns its height.
double layOut(QTextLayout &layout, double width, QTextOption option) {
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

InvoiceSheets::InvoiceSheets(const PrintedInvoice &printed, const InvoiceStyle &style, const InvoiceWords &words,
                             QSizeF paper)
    : m_printed(printed)
    , m_style(style)
    , m_words(words)
    , m_paper(paper)
    , m_body(QRectF(QPointF(), paper).adjusted(kMargin, kMargin, -kMargin, -kMargin)) {
    measureColumns();
    const Letterhead &letterhead = style.letterhead;
    const double half = m_body.width() / 2;
    const double company = textHeight(Face::Company, letterhead.company, half)
                           + textHeight(Face::Small, letterhead.address, half)
                           + textHeight(Face::Small, letterhead.taxLine, half);
    m_letterheadHeight = std::max(company, style.logo.isNull() ? 0 : kLogoHeight);
    const double customer = lineHeight(Face::Small) + textHeight(Face::Strong, printed.invoice.accountName, half)
                            + textHeight(Face::Body, printed.email, half);
    m_addressHeight = std::max(customer, 3 * lineHeight(Face::Body)) + kBlockGap + lineHeight(Face::Title);
    breakIntoSheets();
}

QFont InvoiceSheets::font(Face face) const {
    QFont font(m_style.fontFamily);
    const auto points = [face] {
        switch (face) {
        case Face::Title: return 18.0;
        case Face::Company: return 13.0;
        case Face::Strong:
        case Face::Body: return 9.5;
        case Face::Small: return 8.0;
        }
        Q_UNREACHABLE();
    };
    font.setPixelSize(int(points() * kPoint));
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths whatever the printer
    // Any spacing keeps letters from being joined into one: an address with such a letter could not be copied.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    if (face == Face::Title || face == Face::Company || face == Face::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

double InvoiceSheets::lineHeight(Face face) const {
    return QFontMetricsF(font(face)).lineSpacing();
}

double InvoiceSheets::textHeight(Face face, const QString &text, double width) const {
    if (text.isEmpty())
        return 0;
    QTextLayout layout(onLines(text), font(face));
    return layOut(layout, width, {});
}

void InvoiceSheets::measureColumns() {
    const QFontMetricsF body(font(Face::Body));
    const QFontMetricsF strong(font(Face::Strong));
    const auto widen = [](double &width, double wanted) { width = std::max(width, wanted); };
    widen(m_daysWidth, body.horizontalAdvance(m_words.period()));
    widen(m_amountWidth, body.horizontalAdvance(m_words.amount()));
    widen(m_amountWidth, strong.horizontalAdvance(m_words.formats().money(m_printed.invoice.total)));
    for (const domain::InvoiceLine &line : m_printed.invoice.lines) {
        m_lines.push_back({.what = m_words.whatFor(line),
                           .days = m_words.days(line),
                           .amount = m_words.formats().money(line.amount)});
        widen(m_daysWidth, body.horizontalAdvance(m_lines.back().days));
        widen(m_amountWidth, body.horizontalAdvance(m_lines.back().amount));
    }
    m_daysWidth += kPoint; // widths are rounded, and wrapping is strict
    m_amountWidth += kPoint;
    m_whatWidth = m_body.width() - m_daysWidth - m_amountWidth - 2 * kGap;
    for (Line &line : m_lines)
        line.height = textHeight(Face::Body, line.what, m_whatWidth) + 2 * kRowRise;
}

double InvoiceSheets::tableTop(bool isFirst) const {
    if (isFirst)
        return m_body.top() + m_letterheadHeight + (m_letterheadHeight > 0 ? kBlockGap : 0) + m_addressHeight
               + kBlockGap;
    return m_body.top() + lineHeight(Face::Small) + kGap;
}

double InvoiceSheets::footTop() const {
    const double footer = textHeight(Face::Small, m_style.letterhead.footer, m_body.width() * 0.8);
    return m_body.bottom() - std::max(footer, lineHeight(Face::Small));
}

/// The total never stands alone: the last line goes with it.
void InvoiceSheets::breakIntoSheets() {
    const double head = lineHeight(Face::Small) + 2 * kRowRise;
    const double total = lineHeight(Face::Strong) + 3 * kRowRise;
    std::size_t next = 0;
    do {
        Sheet sheet{.first = next, .end = next};
        double room = footTop() - kGap - tableTop(m_sheets.empty()) - head;
        while (sheet.end < m_lines.size()) {
            const double needed = m_lines[sheet.end].height + (sheet.end + 1 == m_lines.size() ? total : 0);
            if (needed > room && sheet.end > sheet.first)
                break; // a line that is higher than a sheet is begun, rather than never
            room -= m_lines[sheet.end++].height;
        }
        next = sheet.end;
        sheet.hasTotal = next == m_lines.size();
        m_sheets.push_back(sheet);
    } while (next < m_lines.size());
}

void InvoiceSheets::write(QPainter &painter, Face face, const QRectF &place, Qt::Alignment flags, const QString &text,
                          bool isMuted) const {
    const bool mirrored = m_words.direction() == Qt::RightToLeft;
    QRectF visual = place;
    if (mirrored)
        visual.moveLeft(m_paper.width() - place.right());
    const bool atLeft = flags.testFlag(Qt::AlignLeading) != mirrored;
    const Qt::Alignment horizontal = flags.testFlag(Qt::AlignHCenter) ? Qt::AlignHCenter
                                     : atLeft                         ? Qt::AlignLeft
                                                                      : Qt::AlignRight;
    painter.setPen(isMuted ? kMutedInk : kInk);
    QTextOption option(horizontal | Qt::AlignAbsolute);
    // A company's name reads as it does at home; what has no letters reads as the invoice does.
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    option.setTextDirection(hasLetters ? Qt::LayoutDirectionAuto : m_words.direction());
    QTextLayout layout(onLines(text), font(face));
    layOut(layout, visual.width(), option);
    layout.draw(&painter, visual.topLeft());
}

void InvoiceSheets::rule(QPainter &painter, double y, double width) const {
    painter.setPen(QPen(kRuleInk, width));
    painter.drawLine(QPointF(m_body.left(), y), QPointF(m_body.right(), y));
}

void InvoiceSheets::paint(QPainter &painter, int number) const {
    const Sheet &sheet = m_sheets[std::size_t(number)];
    painter.setLayoutDirection(m_words.direction());
    if (number == 0) {
        paintLetterhead(painter);
        paintAddress(painter);
    } else {
        paintContinued(painter);
    }
    paintLines(painter, sheet, paintHead(painter, tableTop(number == 0)));
    paintFoot(painter, number);
}

void InvoiceSheets::paintLetterhead(QPainter &painter) const {
    const Letterhead &letterhead = m_style.letterhead;
    if (!m_style.logo.isNull()) {
        const QSizeF size = QSizeF(m_style.logo.size()).scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
        const bool mirrored = m_words.direction() == Qt::RightToLeft;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF({mirrored ? m_body.right() - size.width() : m_body.left(), m_body.top()}, size),
                          m_style.logo);
    }
    const double half = m_body.width() / 2;
    const double x = m_style.logo.isNull() ? m_body.left() : m_body.left() + half;
    const Qt::Alignment side = m_style.logo.isNull() ? Qt::AlignLeading : Qt::AlignTrailing;
    double y = m_body.top();
    for (const auto &[face, text] :
         {std::pair(Face::Company, letterhead.company), std::pair(Face::Small, letterhead.address),
          std::pair(Face::Small, letterhead.taxLine)}) {
        const double height = textHeight(face, text, half);
        write(painter, face, {x, y, half, height}, side, text, face == Face::Small);
        y += height;
    }
}

void InvoiceSheets::paintAddress(QPainter &painter) const {
    const domain::Invoice &invoice = m_printed.invoice;
    const double half = m_body.width() / 2;
    const double top = tableTop(true) - kBlockGap - m_addressHeight;
    double y = top;
    write(painter, Face::Small, {m_body.left(), y, half, lineHeight(Face::Small)}, Qt::AlignLeading, m_words.customer(),
          true);
    y += lineHeight(Face::Small);
    for (const auto &[face, text] :
         {std::pair(Face::Strong, invoice.accountName), std::pair(Face::Body, m_printed.email)}) {
        const double height = textHeight(face, text, half);
        write(painter, face, {m_body.left(), y, half, height}, Qt::AlignLeading, text);
        y += height;
    }
    y = top;
    const double quarter = half / 2;
    for (const auto &[caption, fact] : {std::pair(m_words.issuedOn(), m_words.formats().day(invoice.issuedOn)),
                                        std::pair(m_words.kindCaption(), m_words.kind(invoice.kind)),
                                        std::pair(m_words.account(), QString::number(invoice.account.value))}) {
        const double height = lineHeight(Face::Body);
        write(painter, Face::Body, {m_body.left() + half, y, quarter, height}, Qt::AlignLeading, caption, true);
        write(painter, Face::Body, {m_body.right() - quarter, y, quarter, height}, Qt::AlignTrailing, fact);
        y += height;
    }
    const double title = lineHeight(Face::Title);
    write(painter, Face::Title, {m_body.left(), top + m_addressHeight - title, m_body.width(), title}, Qt::AlignLeading,
          m_words.title(invoice.number));
}

/// A sheet that is alone on a desk says whose it is.
void InvoiceSheets::paintContinued(QPainter &painter) const {
    const QRectF place(m_body.left(), m_body.top(), m_body.width(), lineHeight(Face::Small));
    write(painter, Face::Small, place, Qt::AlignLeading, m_words.title(m_printed.invoice.number), true);
    write(painter, Face::Small, place.adjusted(m_body.width() / 2, 0, 0, 0), Qt::AlignTrailing,
          m_style.letterhead.company, true);
}

double InvoiceSheets::paintHead(QPainter &painter, double y) const {
    const double height = lineHeight(Face::Small);
    y += kRowRise;
    double x = m_body.left();
    write(painter, Face::Small, {x, y, m_whatWidth, height}, Qt::AlignLeading, m_words.description(), true);
    x += m_whatWidth + kGap;
    write(painter, Face::Small, {x, y, m_daysWidth, height}, Qt::AlignLeading, m_words.period(), true);
    x += m_daysWidth + kGap;
    write(painter, Face::Small, {x, y, m_amountWidth, height}, Qt::AlignTrailing, m_words.amount(), true);
    y += height + kRowRise;
    rule(painter, y, 2 * kRule);
    return y;
}

void InvoiceSheets::paintLines(QPainter &painter, const Sheet &sheet, double y) const {
    for (std::size_t i = sheet.first; i < sheet.end; ++i) {
        const Line &line = m_lines[i];
        const double height = line.height - 2 * kRowRise;
        double x = m_body.left();
        write(painter, Face::Body, {x, y + kRowRise, m_whatWidth, height}, Qt::AlignLeading, line.what);
        x += m_whatWidth + kGap;
        write(painter, Face::Body, {x, y + kRowRise, m_daysWidth, height}, Qt::AlignLeading, line.days);
        x += m_daysWidth + kGap;
        write(painter, Face::Body, {x, y + kRowRise, m_amountWidth, height}, Qt::AlignTrailing, line.amount);
        y += line.height;
        rule(painter, y, kRule);
    }
    if (!sheet.hasTotal)
        return;
    rule(painter, y, 2 * kRule);
    y += 2 * kRowRise;
    const QRectF place(m_body.left(), y, m_body.width(), lineHeight(Face::Strong));
    write(painter, Face::Strong, place, Qt::AlignLeading, m_words.total());
    write(painter, Face::Strong, place.adjusted(m_body.width() - m_amountWidth, 0, 0, 0), Qt::AlignTrailing,
          m_words.formats().money(m_printed.invoice.total));
}

void InvoiceSheets::paintFoot(QPainter &painter, int sheet) const {
    const double width = m_body.width() * 0.8;
    write(painter, Face::Small, {m_body.left(), footTop(), width, m_body.bottom() - footTop()}, Qt::AlignLeading,
          m_style.letterhead.footer, true);
    const double height = lineHeight(Face::Small);
    write(painter, Face::Small, {m_body.left() + width, m_body.bottom() - height, m_body.width() - width, height},
          Qt::AlignTrailing, m_words.page(sheet + 1, count()), true);
}

} // namespace ui
