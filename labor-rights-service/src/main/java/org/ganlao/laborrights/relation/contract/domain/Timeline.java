package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.problem.Rejection;

/**
 * How a contract stands on every day, reckoned from its acts by the days from which they hold, whatever the order in which
 * they were recorded. It is in force from its first day to its last without a gap: what begins after a gap is another contract.
 * Suspended, it stays in force.
 *
 * @param signed what was signed, as corrected
 * @param term as agreed last
 * @param stretches without a gap; the last one may have no end
 * @param end null unless it was ended
 * @param lapsed numbers of the acts that the end keeps from ever holding; annul the end, and they hold again
 */
public record Timeline(Terms signed, Term term, List<Stretch> stretches, End end, Set<Integer> lapsed) {

    public Timeline {
        stretches = List.copyOf(stretches);
        lapsed = Set.copyOf(lapsed);
    }

    /**
     * @param acts one of them the signing; those that correct and annul others with them
     * @throws Rejection if what they result in is impossible
     */
    public static Timeline replay(Collection<Act> acts) {
        return Replay.of(StandingActs.of(acts)).timeline();
    }

    /**
     * With an act that is recorded now, the last of these. An end lets lapse what was recorded for later days, and behind an end
     * nothing more is recorded.
     *
     * @throws Rejection if what they result in is impossible, or if the contract ended before the act holds
     */
    public static Timeline recording(Collection<Act> acts, Act now) {
        Timeline timeline = replay(acts);
        int meant = now.of() == null ? now.number() : now.of();
        if (now.kind() != ActKind.ANNUL && timeline.lapsed.contains(meant)) {
            throw new Rejection(ContractRefusal.CONTRACT_ENDED, timeline.end.on());
        }
        return timeline;
    }

    /** Whether the act, or the one that it corrects, has lapsed. */
    public boolean isLapsed(Act act) {
        return lapsed.contains(act.kind() == ActKind.CORRECT ? act.of() : Integer.valueOf(act.number()));
    }

    /** The days on which it is in force. */
    public Span days() {
        return Span.through(signed.startsOn(), lastDay());
    }

    /** Null where none is known. */
    public LocalDate lastDay() {
        return end == null ? term.endsOn() : end.on();
    }

    public ContractState stateOn(LocalDate day) {
        if (day.isBefore(signed.startsOn())) {
            return ContractState.SIGNED;
        }
        return at(day).map(stretch -> stretch.suspended() ? ContractState.SUSPENDED : ContractState.IN_FORCE)
                .orElse(end == null ? ContractState.EXPIRED : ContractState.ENDED);
    }

    /** What holds on the day; nothing unless the contract is in force. */
    public Optional<Stretch> at(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.days().has(day)).findFirst();
    }

    /** What is agreed for the day; before the first day what holds on it, after the last what held then. */
    public Stretch agreedFor(LocalDate day) {
        return at(day).orElseGet(() -> stretches.get(day.isBefore(signed.startsOn()) ? 0 : stretches.size() - 1));
    }

    /** The days of suspensions, in order. */
    public List<Span> suspended() {
        List<Span> spans = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int last = spans.size() - 1;
            if (stretch.suspended() && last >= 0 && spans.get(last).joins(stretch.days())) {
                spans.set(last, spans.get(last).joined(stretch.days()));
            } else if (stretch.suspended()) {
                spans.add(stretch.days());
            }
        }
        return List.copyOf(spans);
    }

    /** What was signed, with the term as agreed last. */
    public Terms terms() {
        return signed.lasting(term);
    }
}
