package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;

/** Goes through the acts of a contract in the order of their days, and refuses what cannot have been. */
final class Replay {

    private static final String UNKNOWN = "…";
    private static final String TERM = "term";
    private static final String RENEWAL = "renewal";

    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<String, Integer> changedThatDay = new HashMap<>();
    private final Terms signed;
    private LocalDate since;
    private int act;
    private boolean suspended;
    private LocalDate termSince;
    private LocalDate probationEndsOn;
    private Term term;
    private Work work;
    private End end;
    private final Set<Integer> lapsed = new TreeSet<>();

    private Replay(Act signing) {
        signed = signing.states().terms();
        since = signed.startsOn();
        act = signing.number();
        termSince = since;
        probationEndsOn = signed.probationEndsOn();
        term = signed.term();
        work = signing.states().work();
    }

    static Replay of(List<Act> byDay) {
        Act signing = byDay.stream()
                .filter(act -> act.kind() == ActKind.SIGN)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no signing"));
        requireOneEnd(byDay);
        Replay replay = new Replay(signing);
        byDay.stream().filter(act -> act != signing).forEach(replay::take);
        return replay;
    }

    /** Of two ends the one that was recorded first stands against the other. */
    private static void requireOneEnd(List<Act> byDay) {
        List<Act> ends = byDay.stream()
                .filter(act -> act.kind() == ActKind.END)
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        if (ends.size() > 1) {
            throw new Rejection(
                    ContractRefusal.CONTRACT_ENDED, ends.get(0).states().on());
        }
    }

    Timeline timeline() {
        if (end == null) {
            close(term.endsOn() == null ? null : term.endsOn().plusDays(1));
        }
        return new Timeline(signed, term, stretches, end, lapsed);
    }

    private void take(Act next) {
        if (end != null && next.kind() != ActKind.SIGN) {
            lapsed.add(next.number());
            return;
        }
        Statement states = next.states();
        ContractState state = stateOn(states.on());
        state.refuses(next.kind()).ifPresent(refusal -> {
            throw new Rejection(refusal, arguments(refusal));
        });
        switch (next.kind()) {
            case RENEW -> renew(next, states.terms());
            case CHANGE -> change(next);
            case SUSPEND, RESUME -> {
                begin(next);
                suspended = next.kind() == ActKind.SUSPEND;
            }
            case END -> finish(states.end());
            case SIGN, CORRECT, ANNUL -> throw new IllegalStateException("not by day: " + next);
        }
    }

    private ContractState stateOn(LocalDate day) {
        if (day.isBefore(signed.startsOn())) {
            return ContractState.SIGNED;
        }
        if (end != null) {
            return ContractState.ENDED;
        }
        if (term.endsBefore(day)) {
            return ContractState.EXPIRED;
        }
        return suspended ? ContractState.SUSPENDED : ContractState.IN_FORCE;
    }

    private Object[] arguments(Refusal refusal) {
        if (refusal == ContractRefusal.ACT_BEFORE_START) {
            return new Object[] {signed.startsOn()};
        }
        return refusal == ContractRefusal.ENDS_OUTSIDE_TERM
                ? new Object[] {signed.startsOn(), lastDay()}
                : new Object[] {lastDay()};
    }

    private Object lastDay() {
        return term.endsOn() == null ? UNKNOWN : term.endsOn();
    }

    private void renew(Act renewal, Terms agreed) {
        if (term.endsOn() == null) {
            throw new Rejection(ContractRefusal.NOTHING_TO_RENEW);
        }
        if (agreed.startsOn().isAfter(term.endsOn().plusDays(1))) {
            throw new Rejection(ContractRefusal.RENEWAL_LEAVES_GAP, term.endsOn());
        }
        if (agreed.endsOn() != null && !agreed.endsOn().isAfter(term.endsOn())) {
            throw new Rejection(ContractRefusal.RENEWAL_ENDS_EARLIER, term.endsOn());
        }
        begin(renewal);
        requireOnceThatDay(RENEWAL, renewal);
        termSince = agreed.startsOn();
        if (agreed.probationEndsOn() != null) {
            probationEndsOn = agreed.probationEndsOn();
        }
        term = agreed.term();
        work = work.with(renewal.states().work());
    }

    private void change(Act change) {
        Statement states = change.states();
        Set<String> stated = states.work().stated();
        if (states.term() != null) {
            stated.add(TERM);
        }
        if (stated.isEmpty()) {
            throw new Rejection(ContractRefusal.CHANGE_STATES_NOTHING);
        }
        begin(change);
        stated.forEach(what -> requireOnceThatDay(what, change));
        if (states.term() != null) {
            if (states.term().endsBefore(states.on())) {
                throw new Rejection(
                        ContractRefusal.TERM_CHANGED_INTO_PAST, states.term().endsOn());
            }
            if (probationEndsOn != null && states.term().endsBefore(probationEndsOn)) {
                throw new Rejection(ContractRefusal.PROBATION_OUTSIDE_TERM);
            }
            term = states.term();
        }
        work = work.with(states.work());
    }

    /** Else it would depend on the order of recording which of two holds. */
    private void requireOnceThatDay(String what, Act next) {
        Integer other = changedThatDay.put(what, next.number());
        if (other != null) {
            throw new Rejection(ContractRefusal.CHANGED_THAT_DAY, next.states().on(), Math.min(other, next.number()));
        }
    }

    private void finish(End stated) {
        if (stated.ground() == EndGround.TERM_EXPIRED) {
            requireExpiry(stated.on());
        }
        close(stated.on().plusDays(1));
        end = stated;
    }

    /** The term of a piece of work expires when the work is done, on whatever day that is. */
    private void requireExpiry(LocalDate day) {
        if (term.kind() == TermKind.TASK) {
            return;
        }
        if (term.endsOn() == null) {
            throw new Rejection(ContractRefusal.NO_TERM_TO_EXPIRE);
        }
        if (!day.equals(term.endsOn())) {
            throw new Rejection(ContractRefusal.EXPIRY_BEFORE_TERM_END, term.endsOn());
        }
    }

    /** A new stretch, from the day of the act on. */
    private void begin(Act next) {
        LocalDate day = next.states().on();
        if (day.isAfter(since)) {
            close(day);
            changedThatDay.clear();
        }
        since = day;
        act = next.number();
    }

    private void close(LocalDate until) {
        stretches.add(new Stretch(new Span(since, until), act, suspended, termSince, term, work));
    }
}
