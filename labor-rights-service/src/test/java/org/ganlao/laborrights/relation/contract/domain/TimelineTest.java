package org.ganlao.laborrights.relation.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.laborrights.relation.contract.domain.Acts.day;
import static org.ganlao.laborrights.relation.contract.domain.Acts.position;
import static org.ganlao.laborrights.relation.contract.domain.Acts.signed;
import static org.ganlao.laborrights.relation.contract.domain.Acts.wage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganlao.laborrights.StateTables;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimelineTest {

    @Test
    void a_back_dated_change_holds_from_its_day_and_leaves_later_ones_standing() {
        Timeline timeline = signed().changed("2007-06-01", wage(1000))
                .changed("2007-03-01", wage(900))
                .changed("2007-04-01", position("焊工班长"))
                .replayed();

        assertThat(timeline.stretches().stream().map(stretch -> stretch.work().wage()))
                .containsExactly(Money.of(800), Money.of(900), Money.of(900), Money.of(1000));
        assertThat(timeline.agreedFor(day("2007-12-31")).work().position()).isEqualTo("焊工班长");
        assertThat(timeline.agreedFor(day("2007-03-31")).work().position()).isNull();
    }

    @Test
    void a_renewal_follows_without_a_gap_or_begins_earlier_and_lasts_longer() {
        assertThat(signed().renewed("2008-01-01", "2008-12-31").replayed().days())
                .isEqualTo(Span.through(Acts.FIRST, day("2008-12-31")));
        assertThat(signed().renewed("2007-07-01", null).replayed().lastDay()).isNull();
        refuses(ContractRefusal.RENEWAL_LEAVES_GAP, signed().renewed("2008-01-02", "2008-12-31"));
        refuses(ContractRefusal.RENEWAL_ENDS_EARLIER, signed().renewed("2007-07-01", "2007-12-31"));
        refuses(
                ContractRefusal.NOTHING_TO_RENEW,
                signed().renewed("2008-01-01", null).renewed("2009-01-01", "2010-01-01"));
    }

    @Test
    void a_change_of_the_term_that_would_leave_a_renewal_behind_a_gap_is_refused_for_what_results() {
        Acts renewed = signed().renewed("2008-01-01", "2008-12-31");

        refuses(ContractRefusal.RENEWAL_LEAVES_GAP, renewed.lasting("2007-06-01", TermKind.FIXED, "2007-10-31"));
        refuses(ContractRefusal.TERM_CHANGED_INTO_PAST, signed().lasting("2007-06-01", TermKind.FIXED, "2007-05-31"));
        assertThat(signed().lasting("2007-06-01", TermKind.FIXED, "2007-06-01")
                        .replayed()
                        .lastDay())
                .isEqualTo("2007-06-01");
        assertThat(signed().lasting("2007-06-01", TermKind.OPEN, null)
                        .replayed()
                        .lastDay())
                .isNull();
    }

    @Test
    void a_suspended_contract_stays_in_force_and_may_end_while_it_is_suspended() {
        Timeline timeline = signed().suspended("2007-03-01")
                .resumed("2007-04-16")
                .suspended("2007-06-01")
                .changed("2007-06-15", wage(900))
                .ended("2007-06-30", EndGround.RESIGNATION)
                .replayed();

        assertThat(timeline.days()).isEqualTo(Span.through(Acts.FIRST, day("2007-06-30")));
        assertThat(timeline.suspended())
                .containsExactly(
                        new Span(day("2007-03-01"), day("2007-04-16")), new Span(day("2007-06-01"), day("2007-07-01")));
        assertThat(timeline.stateOn(day("2007-06-30"))).isEqualTo(ContractState.SUSPENDED);
        assertThat(timeline.stateOn(day("2007-07-01"))).isEqualTo(ContractState.ENDED);
        refuses(ContractRefusal.NOT_SUSPENDED, signed().suspended("2007-03-01").resumed("2007-03-01"));
    }

    @Test
    void an_end_that_is_annulled_was_none_and_the_contract_runs_on() {
        Acts ended = signed().ended("2007-05-31");

        refuses(ContractRefusal.CONTRACT_ENDED, ended.changed("2007-06-01", wage(900)));
        refuses(ContractRefusal.CONTRACT_ENDED, ended.ended("2007-04-30"));
        Timeline runsOn = ended.annulled(2).changed("2007-06-01", wage(900)).replayed();
        assertThat(runsOn.end()).isNull();
        assertThat(runsOn.lastDay()).isEqualTo(Acts.LAST);
        Timeline corrected = ended.corrected(2, Statement.ended(new End(day("2007-06-30"), EndGround.RESIGNATION)))
                .replayed();
        assertThat(corrected.end()).isEqualTo(new End(day("2007-06-30"), EndGround.RESIGNATION));
    }

    @Test
    void an_end_lets_what_was_recorded_for_later_days_lapse_and_annulled_lets_it_hold_again() {
        Acts before = signed().changed("2007-06-01", wage(1000)).renewed("2008-01-01", "2008-12-31");
        Acts ended = before.ended("2007-05-31", EndGround.RESIGNATION);

        assertThat(ended.replayed().lapsed()).containsExactlyInAnyOrder(2, 3);
        assertThat(ended.replayed().days()).isEqualTo(Span.through(Acts.FIRST, day("2007-05-31")));
        assertThat(ended.replayed().terms().endsOn()).isEqualTo(Acts.LAST);
        assertThat(ended.annulled(4).replayed()).isEqualTo(before.replayed());
        assertThat(ended.annulled(2).replayed().lapsed()).containsExactly(3);
        Statement later = Statement.ended(new End(day("2007-06-01"), EndGround.RESIGNATION));
        assertThat(ended.corrected(4, later).replayed().lapsed()).containsExactly(3);
        refuses(ContractRefusal.CONTRACT_ENDED, ended.corrected(3, Acts.renewal("2008-01-01", "2009-12-31")));
    }

    @Test
    void a_suspension_outlasts_a_renewal_until_the_contract_is_resumed() {
        Acts renewed = signed().suspended("2007-12-01").renewed("2008-01-01", "2008-12-31");

        assertThat(renewed.replayed().stateOn(day("2008-01-01"))).isEqualTo(ContractState.SUSPENDED);
        assertThat(renewed.resumed("2008-02-01").replayed().suspended())
                .containsExactly(new Span(day("2007-12-01"), day("2008-02-01")));
        assertThat(signed().suspended("2007-12-01")
                        .renewed("2007-12-15", "2008-12-31")
                        .replayed()
                        .stateOn(day("2007-12-15")))
                .isEqualTo(ContractState.SUSPENDED);
    }

    @Test
    void the_last_correction_of_an_act_holds_and_an_annulled_act_is_corrected_no_more() {
        Acts changed = signed().changed("2007-03-01", wage(900));
        Statement later = Statement.changed(day("2007-04-01"), null, wage(950));

        Timeline timeline = changed.corrected(2, Statement.changed(day("2007-03-15"), null, wage(910)))
                .corrected(2, later)
                .replayed();

        assertThat(timeline.stretches().stream().map(Stretch::days))
                .containsExactly(
                        new Span(Acts.FIRST, day("2007-04-01")), new Span(day("2007-04-01"), day("2008-01-01")));
        refuses(ContractRefusal.ACT_ANNULLED, changed.annulled(2).corrected(2, later));
        refuses(ContractRefusal.ACT_UNKNOWN, changed.corrected(7, later));
        refuses(ContractRefusal.ACT_UNKNOWN, changed.annulled(2).annulled(3));
        refuses(ContractRefusal.SIGNING_STANDS, changed.annulled(1));
    }

    @Test
    void the_same_is_changed_once_a_day_so_that_the_order_of_recording_decides_nothing() {
        Acts changed = signed().changed("2007-03-01", wage(900));

        refuses(ContractRefusal.CHANGED_THAT_DAY, changed.changed("2007-03-01", wage(950)));
        assertThat(changed.changed("2007-03-01", position("班长"))
                        .replayed()
                        .agreedFor(day("2007-03-01"))
                        .work())
                .isEqualTo(new Work(null, "班长", null, Money.of(900), null));
        refuses(
                ContractRefusal.CHANGED_THAT_DAY,
                signed().renewed("2008-01-01", "2008-12-31").renewed("2008-01-01", "2009-12-31"));
        refuses(ContractRefusal.CHANGE_STATES_NOTHING, signed().changed("2007-03-01", Work.UNSTATED));
    }

    @Test
    void a_contract_expires_with_its_term_and_ends_within_it() {
        assertThat(signed().ended("2007-12-31", EndGround.TERM_EXPIRED)
                        .replayed()
                        .end()
                        .on())
                .isEqualTo(Acts.LAST);
        refuses(ContractRefusal.EXPIRY_BEFORE_TERM_END, signed().ended("2007-12-30", EndGround.TERM_EXPIRED));
        refuses(ContractRefusal.ENDS_OUTSIDE_TERM, signed().ended("2008-01-01"));
        refuses(ContractRefusal.ENDS_OUTSIDE_TERM, signed().ended("2007-01-14"));
    }

    @Test
    void the_term_of_a_piece_of_work_expires_when_the_work_is_done_and_an_open_one_never() {
        Terms task = new Terms("LD-1", TermKind.TASK, Acts.FIRST, Acts.FIRST, null, null);
        Terms open = new Terms("LD-1", TermKind.OPEN, Acts.FIRST, Acts.FIRST, null, null);

        assertThat(signed(task)
                        .ended("2008-03-20", EndGround.TERM_EXPIRED)
                        .replayed()
                        .lastDay())
                .isEqualTo("2008-03-20");
        refuses(ContractRefusal.NO_TERM_TO_EXPIRE, signed(open).ended("2008-03-20", EndGround.TERM_EXPIRED));
    }

    @Test
    void the_probation_stays_within_a_term_that_is_changed() {
        Acts onProbation =
                signed(new Terms("LD-1", TermKind.FIXED, Acts.FIRST, Acts.FIRST, Acts.LAST, day("2007-02-13")));

        refuses(
                ContractRefusal.PROBATION_OUTSIDE_TERM,
                onProbation.lasting("2007-02-01", TermKind.FIXED, "2007-02-12"));
        assertThat(onProbation
                        .lasting("2007-02-01", TermKind.FIXED, "2007-02-13")
                        .replayed()
                        .lastDay())
                .isEqualTo("2007-02-13");
        LocalDate again = day("2008-01-01");
        Terms onProbationAgain = new Terms("LD-1", TermKind.FIXED, again, again, day("2008-12-31"), day("2008-01-31"));
        refuses(
                ContractRefusal.PROBATION_OUTSIDE_TERM,
                signed().and(ActKind.RENEW, Statement.agreed(onProbationAgain, Work.UNSTATED))
                        .lasting("2008-01-02", TermKind.FIXED, "2008-01-30"));
    }

    @Test
    void no_wage_is_below_zero() {
        assertThat(wage(0).wage()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> wage(-1))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ContractRefusal.WAGE_BELOW_ZERO));
    }

    /** What is refused in a state, by act; what is not named moves it as the act says. */
    private static final Map<ContractState, Map<ActKind, Refusal>> REFUSED = new EnumMap<>(Map.of(
            ContractState.SIGNED,
            Map.of(
                    ActKind.SIGN, ContractRefusal.SIGNED_ALREADY,
                    ActKind.RENEW, ContractRefusal.ACT_BEFORE_START,
                    ActKind.CHANGE, ContractRefusal.ACT_BEFORE_START,
                    ActKind.SUSPEND, ContractRefusal.ACT_BEFORE_START,
                    ActKind.RESUME, ContractRefusal.ACT_BEFORE_START,
                    ActKind.END, ContractRefusal.ENDS_OUTSIDE_TERM),
            ContractState.IN_FORCE,
            Map.of(ActKind.SIGN, ContractRefusal.SIGNED_ALREADY, ActKind.RESUME, ContractRefusal.NOT_SUSPENDED),
            ContractState.SUSPENDED,
            Map.of(
                    ActKind.SIGN, ContractRefusal.SIGNED_ALREADY,
                    ActKind.SUSPEND, ContractRefusal.CONTRACT_SUSPENDED),
            ContractState.EXPIRED,
            Map.of(
                    ActKind.SIGN, ContractRefusal.SIGNED_ALREADY,
                    ActKind.CHANGE, ContractRefusal.CONTRACT_EXPIRED,
                    ActKind.SUSPEND, ContractRefusal.CONTRACT_EXPIRED,
                    ActKind.RESUME, ContractRefusal.CONTRACT_EXPIRED,
                    ActKind.END, ContractRefusal.ENDS_OUTSIDE_TERM),
            ContractState.ENDED,
            Map.of(
                    ActKind.SIGN, ContractRefusal.SIGNED_ALREADY,
                    ActKind.RENEW, ContractRefusal.CONTRACT_ENDED,
                    ActKind.CHANGE, ContractRefusal.CONTRACT_ENDED,
                    ActKind.SUSPEND, ContractRefusal.CONTRACT_ENDED,
                    ActKind.RESUME, ContractRefusal.CONTRACT_ENDED,
                    ActKind.END, ContractRefusal.CONTRACT_ENDED)));

    @TestFactory
    Stream<DynamicTest> in_every_state_every_act_either_moves_the_contract_or_is_refused_with_its_rule() {
        return Arrays.stream(ContractState.values())
                .filter(state -> state != ContractState.ANNULLED)
                .flatMap(state -> Arrays.stream(ActKind.values())
                        .map(act -> dynamicTest(act + " in " + state, () -> movesOrIsRefused(state, act))));
    }

    @Test
    void a_contract_that_was_annulled_takes_no_act_of_any_kind() {
        for (ActKind act : ActKind.values()) {
            assertThat(ContractState.ANNULLED.refuses(act)).contains(RecordRefusal.RECORD_ANNULLED);
        }
    }

    @Test
    void every_state_and_act_stands_in_the_documents() {
        StateTables.of("contract", "labour contract, on the day of the act", ContractState.class, ActKind.class)
                .where(Held::in, (act, held) -> held.take(act), Held::state);
    }

    /** A contract as it stands on a day; annulled, as a whole. */
    private static final class Held {

        private Acts acts;
        private LocalDate on;
        private boolean annulled;

        static Held in(ContractState state) {
            Held held = new Held();
            held.annulled = state == ContractState.ANNULLED;
            held.acts = TimelineTest.in(held.annulled ? ContractState.IN_FORCE : state);
            held.on = day(onADayOf(held.annulled ? ContractState.IN_FORCE : state));
            return held;
        }

        void take(ActKind act) {
            state().refuses(act).filter(refusal -> annulled).ifPresent(refusal -> {
                throw new Rejection(refusal);
            });
            if (act == ActKind.ANNUL) {
                annulled = true;
                return;
            }
            Acts longer = acts.and(taken(acts, act, on.toString()));
            longer.replayed();
            acts = longer;
            on = act == ActKind.END ? on.plusDays(1) : on;
        }

        ContractState state() {
            return annulled ? ContractState.ANNULLED : acts.replayed().stateOn(on);
        }
    }

    private static void movesOrIsRefused(ContractState state, ActKind act) {
        Acts before = in(state);
        String on = onADayOf(state);
        Optional<Refusal> refusal = Optional.ofNullable(REFUSED.get(state).get(act));

        assertThat(before.replayed().stateOn(day(on))).isEqualTo(state);
        assertThat(state.refuses(act)).isEqualTo(refusal);
        Acts with = before.and(taken(before, act, on));
        if (refusal.isPresent()) {
            refuses(refusal.get(), with);
        } else {
            ContractState after = with.replayed().stateOn(act == ActKind.END ? day(on).plusDays(1) : day(on));
            assertThat(after).isEqualTo(state.after(act).orElse(state));
        }
    }

    /** Each has a change in January that can be corrected or annulled without moving anything. */
    private static Acts in(ContractState state) {
        Acts signed = signed().changed("2007-01-16", position("焊工"));
        return switch (state) {
            case SIGNED, IN_FORCE, EXPIRED -> signed;
            case SUSPENDED -> signed.suspended("2007-02-01");
            case ENDED -> signed.ended("2007-02-28");
            case ANNULLED -> throw new IllegalArgumentException();
        };
    }

    private static String onADayOf(ContractState state) {
        return switch (state) {
            case SIGNED -> "2007-01-14";
            case IN_FORCE, SUSPENDED, ENDED -> "2007-03-01";
            case EXPIRED -> "2008-01-01";
            case ANNULLED -> throw new IllegalArgumentException();
        };
    }

    private static Act taken(Acts before, ActKind act, String on) {
        return new Act(
                before.next(),
                act,
                act == ActKind.CORRECT || act == ActKind.ANNUL ? 2 : null,
                switch (act) {
                    case SIGN, RENEW -> Acts.renewal(on, "2008-06-30");
                    case CHANGE -> Statement.changed(day(on), null, wage(900));
                    case SUSPEND, RESUME -> Statement.from(day(on));
                    case END -> Statement.ended(new End(day(on), EndGround.AGREEMENT));
                    case CORRECT -> Statement.changed(day("2007-01-17"), null, position("焊工"));
                    case ANNUL -> null;
                });
    }

    private static void refuses(Refusal refusal, Acts acts) {
        assertThatThrownBy(acts::replayed)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
