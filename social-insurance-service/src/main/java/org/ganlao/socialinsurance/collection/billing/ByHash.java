package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;

/**
 * Carries out statements that put very many rows together, by hash tables alone. What they join is read by keys beforehand; the
 * planner does not know how much it is, and would take it row by row, which is slow.
 */
@ApplicationScoped
class ByHash {

    private final Sql sql;

    ByHash(Sql sql) {
        this.sql = sql;
    }

    /** In the transaction that is open. */
    int update(String statement, Object... parameters) {
        settings("off");
        int rows = sql.update(statement, parameters);
        settings("on");
        return rows;
    }

    private void settings(String otherJoins) {
        sql.one("""
                select set_config('enable_nestloop', ?, true) || set_config('enable_mergejoin', ?, true)
                    || set_config('work_mem', '64MB', true) || set_config('jit', 'off', true)
                    || set_config('plan_cache_mode', 'force_custom_plan', true) as set""", row -> row.text("set"), otherJoins, otherJoins);
    }
}
