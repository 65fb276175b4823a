package org.ganlao.laborrights.enforcement.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ganlao.laborrights.StateTables;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseRefusal;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.laborrights.enforcement.inspection.domain.Limitation;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class ReceivedComplaintTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2007, 3, 12);
    private static final Limitation TWO_YEARS = new Limitation(24);
    private static final LocalDate TOO_LONG_AGO = DAY.minusYears(2).minusDays(1);

    private enum Act {
        ACCEPT(complaint -> complaint.accept(DAY, UUID.randomUUID(), TWO_YEARS, NOW)),
        REFUSE(complaint -> complaint.refuse(DAY, RefusalGround.OTHER_AUTHORITY, "公安分局", TWO_YEARS, NOW)),
        CORRECT(complaint -> complaint.correct(matter("360103", null), NOW)),
        WITHDRAW(complaint -> complaint.withdraw(DAY, NOW)),
        REOPEN(complaint -> complaint.reopen(NOW)),
        ANNUL(complaint -> complaint.annul("重复登记", NOW));

        private final Consumer<ReceivedComplaint> on;

        Act(Consumer<ReceivedComplaint> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_complaint_or_is_refused() {
        StateTables.of("complaint", "complaint", ComplaintState.class, Act.class)
                .where(
                        ReceivedComplaintTest::in,
                        (act, complaint) -> act.on.accept(complaint),
                        ReceivedComplaint::state);
        refuses(ComplaintRefusal.COMPLAINT_DECIDED, in(ComplaintState.ACCEPTED), Act.WITHDRAW.on);
        refuses(
                ComplaintRefusal.DECIDED_BEFORE_RECEIPT,
                in(ComplaintState.RECEIVED),
                complaint -> complaint.withdraw(DAY.minusDays(1), NOW));
    }

    @Test
    void what_is_barred_by_time_is_refused_as_that_and_nothing_else_is() {
        Consumer<ReceivedComplaint> asBarred =
                complaint -> complaint.refuse(DAY, RefusalGround.TIME_BARRED, null, TWO_YEARS, NOW);

        refuses(ComplaintRefusal.NOT_TIME_BARRED, complaint(null), asBarred);
        refuses(ComplaintRefusal.NOT_TIME_BARRED, complaint(TOO_LONG_AGO.plusDays(1)), asBarred);
        refuses(CaseRefusal.VIOLATION_TIME_BARRED, complaint(TOO_LONG_AGO), Act.ACCEPT.on);
        ReceivedComplaint barred = complaint(TOO_LONG_AGO);
        asBarred.accept(barred);
        assertThat(barred.state()).isEqualTo(ComplaintState.REFUSED);
    }

    @Test
    void only_what_another_authority_is_in_charge_of_is_passed_on() {
        refuses(
                ComplaintRefusal.FORWARDED_BY_WHO_IS_IN_CHARGE,
                complaint(null),
                complaint -> complaint.refuse(DAY, RefusalGround.NOT_CONCRETE, "公安分局", TWO_YEARS, NOW));
    }

    @Property(tries = 200)
    void a_query_code_tells_every_wrong_digit(
            @ForAll @LongRange(min = 0) long chance,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String code = QueryCode.of(chance).value();
        assertThat(QueryCode.typed(
                                code.substring(0, 4) + " " + code.substring(4).toLowerCase())
                        .value())
                .isEqualTo(code);
        char wrong = Character.forDigit((code.charAt(place) - '0' + by) % 10, 10);
        assertThatThrownBy(() -> new QueryCode(code.substring(0, place) + wrong + code.substring(place + 1)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ComplaintRefusal.QUERY_CODE_MISTYPED));
    }

    private static ReceivedComplaint in(ComplaintState state) {
        ReceivedComplaint complaint = complaint(null);
        switch (state) {
            case RECEIVED -> {}
            case ACCEPTED -> Act.ACCEPT.on.accept(complaint);
            case REFUSED -> Act.REFUSE.on.accept(complaint);
            case WITHDRAWN -> Act.WITHDRAW.on.accept(complaint);
            case ANNULLED -> Act.ANNUL.on.accept(complaint);
        }
        return complaint;
    }

    private static ReceivedComplaint complaint(LocalDate violationUntil) {
        return new ReceivedComplaint(
                UUID.randomUUID(),
                new Origin("test", "1"),
                matter("360102", violationUntil),
                null,
                Channel.VISIT,
                DAY,
                QueryCode.of(1),
                NOW);
    }

    private static ComplaintMatter matter(String region, LocalDate violationUntil) {
        return new ComplaintMatter(region, null, "某建筑公司", Subject.WAGES, "拖欠工资", null, violationUntil, null);
    }

    private static void refuses(Refusal refusal, ReceivedComplaint complaint, Consumer<ReceivedComplaint> act) {
        assertThatThrownBy(() -> act.accept(complaint))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
