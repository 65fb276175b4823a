package org.ganlao.laborrights.settlement.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.laborrights.deadline.domain.LegalPeriod;
import org.ganlao.laborrights.settlement.dispute.domain.Application;
import org.ganlao.laborrights.settlement.dispute.domain.Demand;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaimKind;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeLaw;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeLimit;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.dispute.domain.Disputes;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEvent;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEventKind;
import org.ganlao.laborrights.settlement.dispute.domain.ProcedureLaw;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterBook;
import org.ganlao.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both laws on the days around 1 May 2008, and what each says of the time to apply; days of the law are calendar days. */
class DisputeLawTest {

    private static final WorkingDays CALENDAR = WorkingDays.published();

    private final ParameterBook figures = ParameterBook.shipped();

    @ParameterizedTest
    @CsvSource({
        // applied on, law, to decide, to form, to answer, to conclude, longer
        "2008-04-29, REGULATION_1993, 7, 7, 15, 60, 30",
        "2008-04-30, REGULATION_1993, 7, 7, 15, 60, 30",
        "2008-05-01, LAW_2008, 5, 5, 10, 45, 15",
        "2008-05-02, LAW_2008, 5, 5, 10, 45, 15"
    })
    void the_day_of_the_application_decides(
            LocalDate applied, ProcedureLaw name, int decide, int form, int answer, int conclude, int longer) {
        DisputeLaw law = law(applied);

        assertThat(law.name()).isEqualTo(name);
        assertThat(Stream.of(law.toDecide(1), law.toFormTribunal(), law.toAnswer(), law.toConclude(1), law.longer(1))
                        .map(limit -> figure(limit, applied)))
                .containsExactly(decide, form, answer, conclude, longer);
        assertThat(figure(law.toSue(), applied)).isEqualTo(15);
        assertThat(law.concludesFromAcceptance()).isEqualTo(name == ProcedureLaw.LAW_2008);
    }

    @ParameterizedTest
    @CsvSource({
        // begun on, law, the last day to decide: none on a day on which nobody works
        "2008-04-23, 1993, 2008-04-30",
        "2008-04-24, 1993, 2008-05-04", // the 1st begins the holiday, the Sunday after it is worked
        "2008-05-05, 2008, 2008-05-12", // the 10th is a Saturday
        "2008-05-06, 2008, 2008-05-12"
    })
    void the_last_day_to_decide_is_worked(LocalDate begun, String law, LocalDate last) {
        DisputeLimit limit = law.equals("1993") ? DisputeLimit.TO_DECIDE_1993 : DisputeLimit.TO_DECIDE_2008;

        assertThat(lastDay(limit, begun)).isEqualTo(last);
    }

    @Test
    void group_disputes_have_a_procedure_of_their_own_until_the_law_of_2008() {
        DisputeLaw regulation = law(LocalDate.of(2007, 3, 5));
        DisputeLaw law = law(LocalDate.of(2008, 5, 5));

        assertThat(regulation.toDecide(29)).isEqualTo(DisputeLimit.TO_DECIDE_1993);
        assertThat(regulation.toDecide(30)).isEqualTo(DisputeLimit.TO_DECIDE_GROUP);
        assertThat(figure(DisputeLimit.TO_DECIDE_GROUP, LocalDate.of(2007, 3, 5)))
                .isEqualTo(3);
        assertThat(figure(regulation.toConclude(30), LocalDate.of(2007, 3, 5))).isEqualTo(15);
        assertThat(figure(regulation.longer(30), LocalDate.of(2007, 3, 5))).isEqualTo(15);
        assertThat(law.toDecide(30)).isEqualTo(DisputeLimit.TO_DECIDE_2008);
        assertThat(law.toConclude(30)).isEqualTo(DisputeLimit.TO_CONCLUDE_2008);
    }

    @Test
    void three_choose_representatives_before_2008_and_fewer_than_ten_do_not_afterwards() {
        DisputeLaw regulation = law(LocalDate.of(2007, 3, 5));
        DisputeLaw law = law(LocalDate.of(2008, 5, 5));

        regulation.requireRepresentatives(DisputeSide.WORKERS, 2, 0);
        regulation.requireRepresentatives(DisputeSide.WORKERS, 3, 1);
        regulation.requireRepresentatives(DisputeSide.EMPLOYERS, 3, 0);
        assertThatThrownBy(() -> regulation.requireRepresentatives(DisputeSide.WORKERS, 3, 0))
                .hasMessageContaining("representatives-missing");
        law.requireRepresentatives(DisputeSide.WORKERS, 9, 0);
        law.requireRepresentatives(DisputeSide.WORKERS, 10, 2);
        law.requireRepresentatives(DisputeSide.WORKERS, 10, 0);
        assertThatThrownBy(() -> law.requireRepresentatives(DisputeSide.WORKERS, 9, 1))
                .hasMessageContaining("representatives-of-too-few");
    }

    @ParameterizedTest
    @CsvSource({
        // kind, amount, final by the law of 2008 where a month's minimum wage is 500
        "WAGES, 6000, true",
        "WAGES, 6001, false",
        "SEVERANCE, 6000, true",
        "INJURY_BENEFITS, 100, false",
        "INSURANCE, 90000, true",
        "HOURS_AND_LEAVE, , true",
        "CONTRACT, , false",
        "DISMISSAL, , false"
    })
    void some_awards_are_final_since_2008(DisputeClaimKind kind, Long amount, boolean expected) {
        DisputeCase dispute =
                Disputes.received(null, new Demand(UUID.randomUUID(), kind, amount == null ? null : Money.of(amount)));

        assertThat(law(day("2008-05-01")).isFinal(DisputeSide.WORKERS, dispute.claims(), () -> Money.of(500)))
                .isEqualTo(expected);
        assertThat(law(day("2008-04-30")).isFinal(DisputeSide.WORKERS, dispute.claims(), () -> Money.of(500)))
                .isFalse();
        assertThat(law(day("2008-05-01")).isFinal(DisputeSide.EMPLOYERS, dispute.claims(), () -> Money.of(500)))
                .isEqualTo(kind == DisputeClaimKind.INSURANCE || kind == DisputeClaimKind.HOURS_AND_LEAVE);
    }

    @ParameterizedTest
    @CsvSource({
        // applied on, arose on, employment ended on, wages alone, last day
        "2007-03-05, 2007-01-10, , false, 2007-03-11", // sixty days
        "2008-04-30, 2008-03-01, , true, 2008-04-30", // and no exception for wages
        "2008-05-01, 2008-03-01, , true, ", // no limit while employed
        "2008-05-01, 2008-03-01, 2008-04-15, true, 2009-04-15", // a year from the end of the employment
        "2008-05-01, 2007-04-30, , false, 2008-04-30",
        "2008-05-01, 2007-05-01, , false, 2008-05-01"
    })
    void the_time_to_apply(LocalDate applied, LocalDate arose, LocalDate ended, boolean wagesAlone, LocalDate last) {
        Application application = new Application("360102", DisputeSide.WORKERS, applied, arose, ended, null);

        assertThat(toApply(application, wagesAlone)).isEqualTo(last);
    }

    @Test
    void time_stops_and_begins_anew_as_long_as_it_runs_and_under_the_old_rules_only_since_the_courts_say_so() {
        LimitEvent away = new LimitEvent(LimitEventKind.STANDSTILL, day("2007-01-20"), day("2007-01-30"));
        LimitEvent promised = new LimitEvent(LimitEventKind.INTERRUPTION, day("2007-03-01"), day("2007-03-01"));
        LimitEvent tooLate = new LimitEvent(LimitEventKind.INTERRUPTION, day("2007-06-01"), day("2007-06-01"));
        LimitEvent early = new LimitEvent(LimitEventKind.INTERRUPTION, day("2006-09-30"), day("2006-09-30"));
        Application arose =
                new Application("360102", DisputeSide.WORKERS, day("2007-06-20"), day("2007-01-10"), null, null);
        Application old =
                new Application("360102", DisputeSide.WORKERS, day("2006-12-20"), day("2006-09-01"), null, null);

        assertThat(toApply(arose, false, away)).isEqualTo(day("2007-03-21"));
        LimitEvent longer = new LimitEvent(LimitEventKind.STANDSTILL, day("2007-01-25"), day("2007-02-02"));
        assertThat(toApply(arose, false, away, longer))
                .isEqualTo(day("2007-03-24")); // thirteen days, five of them in both
        assertThat(toApply(arose, false, promised, away)).isEqualTo(day("2007-04-30"));
        assertThat(toApply(arose, false, promised, tooLate)).isEqualTo(day("2007-04-30"));
        assertThat(toApply(old, false, early)).isEqualTo(day("2006-10-31"));
    }

    @ParameterizedTest
    @CsvSource({
        // interruption from, until, last day of wages whose employment ended on 31 December 2008
        "2008-06-01, 2008-06-01, 2009-12-31", // while employed: no time ran
        "2008-12-31, 2008-12-31, 2009-12-31",
        "2009-02-01, 2009-02-01, 2010-02-01",
        "2009-12-31, 2009-12-31, 2010-12-31",
        "2010-01-01, 2010-01-01, 2009-12-31" // too late
    })
    void an_interruption_counts_while_the_time_runs(LocalDate from, LocalDate until, LocalDate last) {
        Application wages = new Application(
                "360102", DisputeSide.WORKERS, day("2009-09-01"), day("2008-02-01"), day("2008-12-31"), null);

        assertThat(toApply(wages, true, new LimitEvent(LimitEventKind.INTERRUPTION, from, until)))
                .isEqualTo(last);
    }

    @Test
    void what_lies_within_another_reason_never_shortens_the_time() {
        Application arose =
                new Application("360102", DisputeSide.WORKERS, day("2009-03-02"), day("2008-08-01"), null, null);
        LimitEvent mediation = new LimitEvent(LimitEventKind.INTERRUPTION, day("2008-09-01"), day("2008-12-01"));
        LimitEvent illness = new LimitEvent(LimitEventKind.STANDSTILL, day("2008-09-01"), day("2008-12-01"));
        LimitEvent demand = new LimitEvent(LimitEventKind.INTERRUPTION, day("2008-10-01"), day("2008-10-01"));

        assertThat(toApply(arose, false, mediation, demand)).isEqualTo(day("2009-12-01"));
        assertThat(toApply(arose, false, illness, demand)).isEqualTo(day("2009-12-01")); // anew, when it runs again
    }

    @Property(tries = 500)
    void one_more_reason_never_brings_the_last_day_forward_and_their_order_decides_nothing(
            @ForAll @Size(max = 5) List<@IntRange(max = 700) Integer> froms, @ForAll Random random) {
        Application arose =
                new Application("360102", DisputeSide.WORKERS, day("2009-11-02"), day("2008-02-29"), null, null);
        List<LimitEvent> events = new ArrayList<>();
        LocalDate last = toApply(arose, false);
        for (int from : froms) {
            LocalDate begins = day("2007-12-01").plusDays(from);
            LimitEventKind kind = random.nextBoolean() ? LimitEventKind.INTERRUPTION : LimitEventKind.STANDSTILL;
            events.add(new LimitEvent(kind, begins, begins.plusDays(random.nextInt(90))));
            LocalDate later = toApply(arose, false, events.toArray(LimitEvent[]::new));

            assertThat(later).isAfterOrEqualTo(last);
            Collections.shuffle(events, random);
            assertThat(toApply(arose, false, events.toArray(LimitEvent[]::new))).isEqualTo(later);
            last = later;
        }
    }

    @Test
    void an_employers_claim_of_wages_has_its_time_while_the_employment_goes_on() {
        Application reclaims =
                new Application("360102", DisputeSide.EMPLOYERS, day("2008-09-01"), day("2008-06-01"), null, null);

        assertThat(toApply(reclaims, true)).isEqualTo(day("2009-06-01"));
    }

    private LocalDate toApply(Application application, boolean wagesAlone, LimitEvent... events) {
        DisputeLaw law = law(application.appliedOn());
        return law.lastDayToApply(
                application, wagesAlone, law.known(List.of(events)), from -> lastDay(law.toApply(), from));
    }

    private DisputeLaw law(LocalDate applied) {
        return DisputeLaws.of(figures.at(applied));
    }

    private LocalDate lastDay(DisputeLimit limit, LocalDate begun) {
        return LegalPeriod.of(limit, figure(limit, begun)).lastDay(begun, CALENDAR);
    }

    private int figure(DisputeLimit limit, LocalDate day) {
        return figures.at(day).integer(limit.parameter());
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
