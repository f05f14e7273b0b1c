// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/invoice_style.h"
#include "ui/printing/invoice_words.h"
#include "ui/printing/printed_invoice.h"

#include <QFont>
#include <QPainter>

#include <vector>

namespace ui {

/// One invoice laid out on sheets of paper: letterhead and customer on the first, the lines on as many as they need,
/// each with the table's head and its number, the total behind the last line. Right to left where the customer's
/// language is. Any thread; what it is made of must live as long.
class InvoiceSheets {
public:
    /// Sheets are measured, and have to be painted, in tenths of a point.
    static constexpr int kUnitsPerInch = 720;

    /// @p paper in these units.
    InvoiceSheets(const PrintedInvoice &printed, const InvoiceStyle &style, const InvoiceWords &words, QSizeF paper);

    int count() const { return int(m_sheets.size()); }

    /// @p sheet counts from 0. (0, 0) is the corner of the paper.
    void paint(QPainter &painter, int sheet) const;

private:
    struct Line {
        QString what;
        QString days;
        QString amount;
        double height = 0;
    };

    struct Sheet {
        std::size_t first = 0;
        std::size_t end = 0; ///< behind its last line
        bool hasTotal = false;
    };

    enum class Face { Title, Company, Strong, Body, Small };

    QFont font(Face face) const;
    double lineHeight(Face face) const;
    double textHeight(Face face, const QString &text, double width) const;
    void measureColumns();
    void breakIntoSheets();
    double tableTop(bool isFirst) const;
    double footTop() const;

    /// Draws @p text in @p place, given as if one read from left to right. @p flags: of alignment, leading or trailing.
    void write(QPainter &painter, Face face, const QRectF &place, Qt::Alignment flags, const QString &text,
               bool isMuted = false) const;
    void rule(QPainter &painter, double y, double width) const;
    void paintLetterhead(QPainter &painter) const;
    void paintAddress(QPainter &painter) const;
    void paintContinued(QPainter &painter) const;
    double paintHead(QPainter &painter, double y) const;
    void paintLines(QPainter &painter, const Sheet &sheet, double y) const;
    void paintFoot(QPainter &painter, int sheet) const;

    const PrintedInvoice &m_printed;
    const InvoiceStyle &m_style;
    const InvoiceWords &m_words;
    QSizeF m_paper;
    QRectF m_body; ///< the paper without its margins
    double m_daysWidth = 0;
    double m_amountWidth = 0;
    double m_whatWidth = 0;
    double m_letterheadHeight = 0;
    double m_addressHeight = 0;
    std::vector<Line> m_lines;
    std::vector<Sheet> m_sheets;
};

} // namespace ui
