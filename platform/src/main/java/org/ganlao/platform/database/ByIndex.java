package org.ganlao.platform.database;

/**
 * For transactions that look up many rows by their keys, or the first ones of a queue. What the planner believes of a table
 * is minutes old; one that has filled since it believes to be as good as empty, and would walk all of it for each of many
 * keys. The first import into a new table spent most of its time so. A table that has to be walked all the same costs the planner
 * so much that it would have the statement compiled, which takes longer than most of these: that is off, too.
 */
public final class ByIndex {

    /** An expression to be selected: from here to the end of the transaction no table is walked where an index leads to the row. */
    public static final String FROM_HERE =
            "set_config('enable_seqscan', 'off', true) || set_config('jit', 'off', true) as by_index";

    private ByIndex() {}
}
