// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/verification_queries.h"

#include <array>

namespace store::sql {

namespace {

// clang-format off
constexpr std::array kQueries{
    // Invoices: final, numbered without gaps in the order of recording, sums of their lines (R9, R11, R12).
    VerificationQuery{"invoice-total",
        "SELECT i.number FROM invoice i"
        " LEFT JOIN (SELECT invoice_id, SUM(amount_cents) AS cents FROM invoice_line GROUP BY invoice_id) l"
        "  ON l.invoice_id = i.id"
        " WHERE l.cents IS NOT NULL AND l.cents <> i.total_cents"},
    VerificationQuery{"invoice-without-lines",
        "SELECT i.number FROM invoice i WHERE NOT EXISTS (SELECT 1 FROM invoice_line l WHERE l.invoice_id = i.id)"},
    VerificationQuery{"invoice-number",
        "SELECT id FROM invoice WHERE number <> substr(number, 1, 4) || '-'"
        "  || CASE WHEN id < 1000000 THEN substr(CAST(1000000 + id AS TEXT), 2) ELSE CAST(id AS TEXT) END"
        " OR substr(number, 1, 4) NOT IN (SELECT substr(CAST(due_on AS TEXT), 1, 4) FROM billing_calendar"
        "  WHERE anchor_day = 1)"},
    VerificationQuery{"invoice-gap",
        "SELECT i.id + 1 FROM invoice i WHERE i.id < (SELECT MAX(id) FROM invoice)"
        " AND NOT EXISTS (SELECT 1 FROM invoice n WHERE n.id = i.id + 1)"
        " UNION ALL SELECT 1 WHERE EXISTS (SELECT 1 FROM invoice) AND NOT EXISTS (SELECT 1 FROM invoice WHERE id = 1)"},
    VerificationQuery{"invoice-order",
        "SELECT number FROM (SELECT number, LAG(substr(number, 1, 4)) OVER (ORDER BY id) AS before FROM invoice) i"
        " WHERE substr(number, 1, 4) < before"},
    VerificationQuery{"invoice-counter",
        "SELECT m.id FROM (SELECT COALESCE(MAX(id), 0) AS id FROM invoice) m"
        " WHERE m.id IS DISTINCT FROM (SELECT value FROM counter WHERE name = 'invoice')"},
    VerificationQuery{"invoice-day",
        "SELECT i.number FROM invoice i WHERE CAST(i.issued_on AS TEXT) > (SELECT value FROM setting WHERE key = 'last_day')"
        " OR substr(i.number, 1, 4) < substr(CAST(i.issued_on AS TEXT), 1, 4)"},
    VerificationQuery{"renewal-twice",
        "SELECT account_id || ' ' || issued_on FROM invoice WHERE kind = 'renewal'"
        " GROUP BY account_id, issued_on HAVING COUNT(*) > 1"},
    VerificationQuery{"opening-invoice",
        "SELECT i.number FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id WHERE i.kind = 'opening'"
        " GROUP BY i.id HAVING COUNT(*) <> 2 OR COUNT(DISTINCT l.integration_id) <> 1"
        "  OR COUNT(*) FILTER (WHERE l.kind = 'setup') <> 1 OR i.run_id IS NOT NULL"},

    // Lines (R1, R3, R8, R13, R17).
    VerificationQuery{"line-account",
        "SELECT i.number || '/' || l.position FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
        " WHERE l.account_id <> i.account_id"},
    VerificationQuery{"line-position",
        "SELECT i.number FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id"
        " GROUP BY i.id HAVING MIN(l.position) <> 1 OR MAX(l.position) <> COUNT(*)"},
    VerificationQuery{"line-kind",
        "SELECT i.number || '/' || l.position FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
        " WHERE (l.kind = 'setup') <> (l.price_origin = 'setup') OR (l.kind = 'frozen') <> (l.price_origin = 'frozen')"
        "  OR (l.kind = 'setup') <> (l.period_start IS NULL) OR (l.kind = 'setup' AND i.kind <> 'opening')"
        "  OR (l.kind = 'frozen' AND i.kind <> 'renewal')"
        "  OR (l.kind <> 'setup' AND l.period_start IS DISTINCT FROM i.issued_on)"},
    VerificationQuery{"line-price",
        "SELECT i.number || '/' || l.position FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
        " WHERE CASE l.price_origin"
        "  WHEN 'plan' THEN NOT EXISTS (SELECT 1 FROM plan_price p WHERE p.monthly_fee_cents = l.amount_cents"
        "   AND p.from_on = COALESCE(l.price_since, '0001-01-01')"
        "   AND p.from_on <= l.period_start AND p.until_on > l.period_start)"
        "  WHEN 'frozen' THEN NOT EXISTS (SELECT 1 FROM frozen_price p WHERE p.fee_cents = l.amount_cents"
        "   AND p.from_on = COALESCE(l.price_since, '0001-01-01')"
        "   AND p.from_on <= l.period_start AND p.until_on > l.period_start)"
        "  WHEN 'setup' THEN NOT EXISTS (SELECT 1 FROM plan p WHERE p.setup_fee_cents = l.amount_cents)"
        "  ELSE l.price_since IS NOT NULL END"},
    // Of what was renamed, lines keep a name that nothing else tells any more (R12): all around it must be right.
    VerificationQuery{"line-text",
        "SELECT number || '/' || position FROM (SELECT i.number, l.position, l.description AS text,"
        "  CASE WHEN a.supplier_id IS NULL THEN s.name || ' → ' ELSE '' END AS beginning,"
        "  CASE WHEN b.sales_channel_id IS NULL THEN ' → ' || c.name ELSE '' END || ', ' || l.kind || CASE"
        "   WHEN l.period_start IS NULL THEN '' ELSE ' ' || l.period_start || ' to ' || l.period_end END AS ending,"
        "  CASE WHEN a.supplier_id IS NULL AND b.sales_channel_id IS NULL THEN ' → ' ELSE '' END AS twice"
        "  FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
        "  LEFT JOIN supplier s ON s.id = l.supplier_id LEFT JOIN sales_channel c ON c.id = l.sales_channel_id"
        "  LEFT JOIN (SELECT DISTINCT supplier_id FROM audit_entry WHERE command = 'rename-supplier'"
        "   AND code = 'done') a ON a.supplier_id = l.supplier_id"
        "  LEFT JOIN (SELECT DISTINCT sales_channel_id FROM audit_entry WHERE command = 'rename-channel'"
        "   AND code = 'done') b ON b.sales_channel_id = l.sales_channel_id) t"
        " WHERE beginning IS NULL OR ending IS NULL OR substr(text, 1, length(beginning)) <> beginning"
        "  OR substr(text, length(text) - length(ending) + 1) <> ending OR replace(text, ' → ', '') = text"
        "  OR CASE twice WHEN '' THEN length(text) <= length(beginning) + length(ending)"
        "   ELSE length(text) <> length(beginning) + length(ending) - length(twice) END"},
    VerificationQuery{"period-twice",
        "SELECT integration_id || ' ' || period_start FROM invoice_line WHERE period_start IS NOT NULL"
        " GROUP BY integration_id, period_start HAVING COUNT(*) > 1"},
    VerificationQuery{"setup-twice",
        "SELECT integration_id FROM invoice_line WHERE kind = 'setup' GROUP BY integration_id HAVING COUNT(*) > 1"},
    VerificationQuery{"period-gap",
        "SELECT integration_id || ' ' || period_start FROM (SELECT integration_id, period_start,"
        "  LAG(period_end) OVER (PARTITION BY integration_id ORDER BY period_start) AS before"
        "  FROM invoice_line WHERE period_start IS NOT NULL) l WHERE before <> period_start"},
    // A removed integration's anchor is gone with it: some anchor must fit.
    VerificationQuery{"period-off-calendar",
        "SELECT l.integration_id || ' ' || l.period_start FROM invoice_line l"
        " LEFT JOIN integration g ON g.id = l.integration_id"
        " WHERE l.period_start IS NOT NULL AND NOT EXISTS (SELECT 1 FROM billing_calendar c"
        "  WHERE c.anchor_day BETWEEN COALESCE(g.anchor_day, CAST(substr(CAST(l.period_start AS TEXT), 9, 2) AS INTEGER))"
        "   AND COALESCE(g.anchor_day, 31)"
        "  AND c.due_on = l.period_start AND c.next_due_on = l.period_end)"},
    VerificationQuery{"line-of-nobody",
        "SELECT DISTINCT l.integration_id FROM invoice_line l"
        " WHERE NOT EXISTS (SELECT 1 FROM integration g WHERE g.id = l.integration_id)"
        " AND NOT EXISTS (SELECT 1 FROM removal_receipt r WHERE r.integration_id = l.integration_id)"},

    // Integrations: on their calendar, and paid exactly up to the next billing date (R1, R2, R6).
    VerificationQuery{"integration-account",
        "SELECT DISTINCT g.id FROM integration g JOIN invoice_line l ON l.integration_id = g.id"
        " WHERE l.account_id <> g.account_id"},
    VerificationQuery{"billing-date-off-calendar",
        "SELECT g.id FROM integration g WHERE g.next_billing_on <= g.anchor_on"
        " OR g.anchor_day <> CAST(substr(CAST(g.anchor_on AS TEXT), 9, 2) AS INTEGER)"
        " OR NOT EXISTS (SELECT 1 FROM billing_calendar c"
        "  WHERE c.anchor_day = g.anchor_day AND c.due_on = g.next_billing_on)"},
    VerificationQuery{"integration-count",
        "SELECT anchor_day || ' ' || next_billing_on FROM"
        " (SELECT anchor_day, next_billing_on, service, cancels, plan_id, fee_cents, integrations AS more"
        "   FROM integration_count"
        "  UNION ALL SELECT anchor_day, next_billing_on, service, CASE WHEN cancel_on IS NULL THEN 0 ELSE 1 END,"
        "   plan_id, COALESCE(negotiated_fee_cents, -1), -COUNT(*) FROM integration GROUP BY 1, 2, 3, 4, 5, 6) c"
        " GROUP BY anchor_day, next_billing_on, service, cancels, plan_id, fee_cents HAVING SUM(more) <> 0"},
    VerificationQuery{"cancel-day",
        "SELECT id FROM integration WHERE cancel_on IS NOT NULL AND cancel_on <> next_billing_on"},
    VerificationQuery{"beginning-unknown",
        "SELECT g.id FROM integration g LEFT JOIN integration_history h ON h.integration_id = g.id AND h.version = 1"
        " WHERE h.command IS NULL OR h.command NOT IN ('open', 'import')"},
    VerificationQuery{"opening-not-charged",
        "SELECT g.id FROM integration g"
        " JOIN integration_history h ON h.integration_id = g.id AND h.version = 1"
        " WHERE (h.command = 'open') <> EXISTS (SELECT 1 FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
        "  WHERE l.integration_id = g.id AND l.kind = 'setup' AND i.issued_on = g.anchor_on)"},
    VerificationQuery{"first-period",
        "SELECT g.id FROM integration g"
        " JOIN integration_history h ON h.integration_id = g.id AND h.version = 1"
        " WHERE CASE h.command WHEN 'open' THEN g.anchor_on"
        "  ELSE (SELECT MIN(c.due_on) FROM billing_calendar c WHERE c.anchor_day = g.anchor_day"
        "   AND c.due_on > h.day AND c.due_on > g.anchor_on) END"
        "  <> COALESCE((SELECT MIN(l.period_start) FROM invoice_line l"
        "   WHERE l.integration_id = g.id AND l.period_start IS NOT NULL),"
        "   CASE h.command WHEN 'open' THEN '0001-01-01' ELSE g.next_billing_on END)"},
    VerificationQuery{"paid-until",
        "SELECT g.id FROM integration g WHERE g.next_billing_on <>"
        " (SELECT l.period_end FROM invoice_line l WHERE l.integration_id = g.id AND l.period_start IS NOT NULL"
        "  ORDER BY l.period_start DESC LIMIT 1)"},
    VerificationQuery{"history-ahead",
        "SELECT DISTINCT g.id FROM integration g JOIN integration_history h ON h.integration_id = g.id"
        " WHERE h.version > g.version"},

    // Removal is for good, and the receipt tells of it (R8).
    VerificationQuery{"removed-but-there",
        "SELECT r.integration_id FROM removal_receipt r WHERE"
        " EXISTS (SELECT 1 FROM integration g WHERE g.id = r.integration_id)"
        " OR EXISTS (SELECT 1 FROM integration_setting x WHERE x.integration_id = r.integration_id)"
        " OR EXISTS (SELECT 1 FROM integration_credential x WHERE x.integration_id = r.integration_id)"
        " OR EXISTS (SELECT 1 FROM integration_note x WHERE x.integration_id = r.integration_id)"
        " OR EXISTS (SELECT 1 FROM sync_run x WHERE x.integration_id = r.integration_id)"
        " OR EXISTS (SELECT 1 FROM integration_history x WHERE x.integration_id = r.integration_id)"},
    VerificationQuery{"receipt-twice",
        "SELECT integration_id FROM removal_receipt GROUP BY integration_id HAVING COUNT(*) > 1"},
    VerificationQuery{"receipt-charge",
        "SELECT r.integration_id FROM removal_receipt r LEFT JOIN (SELECT integration_id, MAX(period_start) AS last_on"
        "  FROM invoice_line WHERE period_start IS NOT NULL GROUP BY integration_id) m"
        "  ON m.integration_id = r.integration_id"
        " LEFT JOIN invoice_line l ON l.integration_id = r.integration_id AND l.period_start = m.last_on"
        " WHERE r.last_charge_on IS DISTINCT FROM m.last_on OR r.last_charge_cents IS DISTINCT FROM l.amount_cents"
        "  OR (l.period_end IS NOT NULL AND l.period_end <> r.removed_on)"
        "  OR (l.account_id IS NOT NULL AND l.account_id <> r.account_id)"},
    VerificationQuery{"receipt-day",
        "SELECT integration_id FROM removal_receipt WHERE recorded_on < removed_on"
        " OR CAST(recorded_on AS TEXT) > (SELECT value FROM setting WHERE key = 'last_day')"},

    // Prices: ranges without gap or overlap, since ever and until further notice (R13).
    VerificationQuery{"plan-price-range",
        "SELECT DISTINCT plan_id FROM (SELECT p.id AS plan_id, f.from_on, f.until_on,"
        "  LAG(f.until_on) OVER (PARTITION BY p.id ORDER BY f.from_on) AS before,"
        "  LEAD(f.from_on) OVER (PARTITION BY p.id ORDER BY f.from_on) AS after"
        "  FROM plan p LEFT JOIN plan_price f ON f.plan_id = p.id) g"
        " WHERE from_on IS NULL OR COALESCE(before, '0001-01-01') <> from_on"
        "  OR COALESCE(after, '9999-12-31') <> until_on"},
    VerificationQuery{"frozen-price-range",
        "SELECT COALESCE(CAST(from_on AS TEXT), 'none') FROM (SELECT f.from_on, f.until_on,"
        "  LAG(f.until_on) OVER (ORDER BY f.from_on) AS before, LEAD(f.from_on) OVER (ORDER BY f.from_on) AS after"
        "  FROM (SELECT 1 AS one) o LEFT JOIN frozen_price f ON TRUE) g"
        " WHERE from_on IS NULL OR COALESCE(before, '0001-01-01') <> from_on"
        "  OR COALESCE(after, '9999-12-31') <> until_on"},

    // Runs: their figures are those of what they recorded, and the audit tells of them (R19, R20).
    VerificationQuery{"run-figures",
        "SELECT r.id FROM renewal_run r"
        " LEFT JOIN (SELECT run_id, COUNT(*) AS invoices, SUM(total_cents) AS cents FROM invoice"
        "  WHERE run_id IS NOT NULL GROUP BY run_id) i ON i.run_id = r.id"
        " LEFT JOIN (SELECT n.run_id, COUNT(*) AS lines FROM invoice_line l JOIN invoice n ON n.id = l.invoice_id"
        "  WHERE n.run_id IS NOT NULL GROUP BY n.run_id) l ON l.run_id = r.id"
        " LEFT JOIN (SELECT run_id, COUNT(*) AS removed FROM removal_receipt WHERE run_id IS NOT NULL"
        "  GROUP BY run_id) x ON x.run_id = r.id"
        " LEFT JOIN (SELECT run_id, COUNT(*) AS periods FROM (SELECT run_id, account_id, issued_on FROM invoice"
        "  WHERE run_id IS NOT NULL UNION SELECT run_id, account_id, removed_on FROM removal_receipt"
        "  WHERE run_id IS NOT NULL) u GROUP BY run_id) p ON p.run_id = r.id"
        " WHERE r.invoices <> COALESCE(i.invoices, 0) OR r.lines <> COALESCE(l.lines, 0)"
        "  OR r.removed <> COALESCE(x.removed, 0) OR r.total_cents <> COALESCE(i.cents, 0)"
        "  OR r.periods <> COALESCE(p.periods, 0)"},
    VerificationQuery{"run-day",
        "SELECT r.id FROM renewal_run r WHERE CAST(r.as_of AS TEXT) > (SELECT value FROM setting WHERE key = 'last_day')"
        " OR EXISTS (SELECT 1 FROM invoice i WHERE i.run_id = r.id AND i.issued_on > r.as_of)"},
    VerificationQuery{"run-audit",
        "SELECT r.id FROM renewal_run r LEFT JOIN (SELECT run_id, COUNT(*) AS entries,"
        "  COALESCE(SUM(amount_cents), 0) AS cents FROM audit_entry"
        "  WHERE run_id IS NOT NULL AND command = 'run' AND code = 'done' GROUP BY run_id) a ON a.run_id = r.id"
        " WHERE COALESCE(a.cents, 0) <> r.total_cents OR (r.finished_at IS NOT NULL AND a.entries IS NULL)"},
    VerificationQuery{"audit-code",
        "SELECT id FROM audit_entry WHERE code NOT IN ('done', 'refused', 'conflict', 'not_found', 'invalid',"
        " 'forbidden', 'storage') OR login = ''"},
    VerificationQuery{"audit-day",
        "SELECT id FROM audit_entry WHERE CAST(day AS TEXT) > (SELECT value FROM setting WHERE key = 'last_day')"},
};
// clang-format on

} // namespace

std::span<const VerificationQuery> verificationQueries() {
    return kQueries;
}

} // namespace store::sql
