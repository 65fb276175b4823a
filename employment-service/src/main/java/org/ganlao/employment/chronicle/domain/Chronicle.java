package org.ganlao.employment.chronicle.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ganlao.platform.record.FactRecord;

/**
 * Records that belong together, in the order of their days. What one of them says because of the others is worked out
 * anew after every change, so that the order in which they were made, corrected or struck out leaves no trace.
 */
public final class Chronicle<R extends FactRecord> {

    private static final Comparator<FactRecord> BY_DATE =
            Comparator.comparing(FactRecord::occurredOn).thenComparing(FactRecord::id);

    private final List<R> records;

    public Chronicle(List<R> records) {
        this.records = new ArrayList<>(records);
    }

    public void add(R record) {
        records.add(record);
    }

    /** Those that were not struck out, the earliest first. */
    public List<R> standing() {
        return records.stream().filter(FactRecord::standing).sorted(BY_DATE).toList();
    }

    /**
     * Counts a new version of each record that says something else now.
     *
     * @param saysSomethingElse brings a record in line with the others and answers whether that changed it
     * @param cause the record whose change it is; it counts no second version
     * @return the others that changed
     */
    public List<R> settle(Predicate<R> saysSomethingElse, FactRecord cause, Instant now) {
        List<R> changed = standing().stream()
                .filter(saysSomethingElse)
                .filter(record -> record != cause)
                .toList();
        changed.forEach(record -> record.revised(now));
        return changed;
    }
}
