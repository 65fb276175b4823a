package org.ganlao.employment.aid.family.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days on end on which somebody of a family was in work.
 *
 * @param since first day
 * @param until first day on which nobody is any more; null while it lasts
 */
@Embeddable
public record WorkSpan(
        @Column(name = "since", nullable = false) LocalDate since,
        @Column(name = "until") LocalDate until) {

    /** The same without what lies before this day, if anything is left. */
    Optional<WorkSpan> from(LocalDate day) {
        if (until != null && !until.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(since.isBefore(day) ? new WorkSpan(day, until) : this);
    }

    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    WorkSpan joined(WorkSpan next) {
        boolean longer = until != null && (next.until == null || next.until.isAfter(until));
        return longer ? new WorkSpan(since, next.until) : this;
    }

    /** As few spans as possible, in order, from this day on. */
    static List<WorkSpan> united(List<WorkSpan> spans, LocalDate day) {
        List<WorkSpan> united = new ArrayList<>();
        spans.stream()
                .flatMap(span -> span.from(day).stream())
                .sorted(Comparator.comparing(WorkSpan::since))
                .forEach(next -> {
                    int last = united.size() - 1;
                    if (last >= 0 && united.get(last).reaches(next.since)) {
                        united.set(last, united.get(last).joined(next));
                    } else {
                        united.add(next);
                    }
                });
        return united;
    }
}
