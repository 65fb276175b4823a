package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.money.Money;

/** The acts of a contract, recorded one after the other: signed for 2007, from 15 January to 31 December. */
final class Acts {

    static final LocalDate FIRST = day("2007-01-15");
    static final LocalDate LAST = day("2007-12-31");

    private final List<Act> recorded;

    private Acts(List<Act> recorded) {
        this.recorded = recorded;
    }

    static Acts signed() {
        return signed(new Terms("LD-1", TermKind.FIXED, FIRST, FIRST, LAST, null));
    }

    static Acts signed(Terms terms) {
        return new Acts(List.of(Act.signed(Statement.agreed(terms, wage(800)))));
    }

    Acts renewed(String from, String until) {
        return and(ActKind.RENEW, renewal(from, until));
    }

    Acts changed(String on, Work work) {
        return and(ActKind.CHANGE, Statement.changed(day(on), null, work));
    }

    Acts lasting(String on, TermKind kind, String until) {
        Term term = new Term(kind, until == null ? null : day(until));
        return and(ActKind.CHANGE, Statement.changed(day(on), term, Work.UNSTATED));
    }

    Acts suspended(String on) {
        return and(ActKind.SUSPEND, Statement.from(day(on)));
    }

    Acts resumed(String on) {
        return and(ActKind.RESUME, Statement.from(day(on)));
    }

    Acts ended(String on) {
        return ended(on, EndGround.AGREEMENT);
    }

    Acts ended(String on, EndGround ground) {
        return and(ActKind.END, Statement.ended(new End(day(on), ground)));
    }

    Acts corrected(int act, Statement stated) {
        return and(new Act(next(), ActKind.CORRECT, act, stated));
    }

    Acts annulled(int act) {
        return and(new Act(next(), ActKind.ANNUL, act, null));
    }

    Acts and(ActKind kind, Statement states) {
        return and(new Act(next(), kind, null, states));
    }

    Acts and(Act act) {
        List<Act> longer = new ArrayList<>(recorded);
        longer.add(act);
        return new Acts(List.copyOf(longer));
    }

    int next() {
        return recorded.size() + 1;
    }

    List<Act> list() {
        return recorded;
    }

    Timeline replayed() {
        return Timeline.recording(recorded, recorded.get(recorded.size() - 1));
    }

    static Statement renewal(String from, String until) {
        LocalDate start = day(from);
        TermKind kind = until == null ? TermKind.OPEN : TermKind.FIXED;
        return Statement.agreed(
                new Terms("LD-1", kind, start, start, until == null ? null : day(until), null), Work.UNSTATED);
    }

    static Work wage(int yuan) {
        return new Work(null, null, null, Money.of(yuan), null);
    }

    static Work position(String position) {
        return new Work(null, position, null, null, null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
