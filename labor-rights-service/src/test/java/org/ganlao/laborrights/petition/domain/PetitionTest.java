package org.ganlao.laborrights.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class PetitionTest {

    private static final LocalDate DAY = LocalDate.of(2007, 4, 10);
    private static final Instant NOW = Instant.parse("2007-04-10T01:00:00Z");

    private enum Act {
        ACCEPT(petition -> petition.accept(DAY, NOW)),
        FORWARD(petition -> petition.forward(DAY, "市社保局", NOW)),
        DECLINE(petition -> petition.decline(DAY, "已进入仲裁程序", NOW)),
        ASSIGN(petition -> petition.assign("officer", NOW)),
        EXTEND(petition -> petition.extend(DAY, "head", NOW)),
        ANSWER(petition -> petition.answer(DAY, DAY, "已补发", "officer", NOW)),
        ASK_REVIEW(petition -> petition.askReview(DAY.plusDays(1), 30, NOW)),
        REVIEW(petition -> petition.review(
                DAY.plusDays(1), DAY.plusDays(1), "维持", "reviewer " + petition.version(), "360100", NOW)),
        RATE(petition -> petition.rate(Satisfaction.SATISFIED, NOW)),
        WITHDRAW(petition -> petition.withdraw(NOW)),
        ANNUL(petition -> petition.annul("重复登记", NOW));

        private final Consumer<Petition> on;

        Act(Consumer<Petition> on) {
            this.on = on;
        }
    }

    /**
     * Refused by PETITION_DECIDED, PETITION_NOT_IN_HAND, NOTHING_TO_REVIEW, NO_REVIEW_ASKED, NOT_ANSWERED_YET, PETITION_OVER. An
     * accepted petition of the table is assigned.
     */
    @Test
    void every_act_moves_a_petition_or_is_refused() {
        StateTables.of("petition", "petition", PetitionState.class, Act.class)
                .where(PetitionTest::in, (act, petition) -> act.on.accept(petition), Petition::state);
    }

    @Test
    void several_who_come_send_at_most_five_and_no_more_than_bring_it_and_a_letter_is_signed_by_all() {
        intake(PetitionChannel.VISIT, 23).requireNamed(5, 5);
        refuses(
                PetitionRefusal.TOO_MANY_REPRESENTATIVES,
                () -> intake(PetitionChannel.VISIT, 23).requireNamed(6, 5));
        intake(PetitionChannel.LETTER, 23).requireNamed(10, 5);
        intake(PetitionChannel.VISIT, 2).requireNamed(2, 5);
        refuses(
                PetitionRefusal.MORE_REPRESENTATIVES_THAN_PETITIONERS,
                () -> intake(PetitionChannel.VISIT, 1).requireNamed(2, 5));
    }

    @Test
    void whoever_comes_is_named_and_a_letter_may_be_unsigned() {
        refuses(
                PetitionRefusal.VISITOR_UNNAMED,
                () -> intake(PetitionChannel.VISIT, 1).requireNamed(0, 5));
        intake(PetitionChannel.LETTER, 1).requireNamed(0, 5);
    }

    @Test
    void a_petition_is_answered_by_whom_it_is_assigned_to_and_extended_by_another() {
        Petition petition = petition();
        petition.accept(DAY, NOW);

        refuses(PetitionRefusal.PETITION_UNASSIGNED, () -> Act.ANSWER.on.accept(petition));
        petition.assign("officer", NOW);
        refuses(PetitionRefusal.EXTENDED_BY_THE_OFFICER, () -> petition.extend(DAY, "officer", NOW));
        refuses(PetitionRefusal.PETITION_DAY_TOO_EARLY, () -> petition.extend(DAY.minusDays(1), "head", NOW));
        petition.extend(DAY, "head", NOW);
        refuses(PetitionRefusal.ANSWERED_BY_ANOTHER, () -> petition.answer(DAY, DAY, "已补发", "clerk", NOW));
        petition.answer(DAY, DAY, "已补发", "officer", NOW);
    }

    @Test
    void a_review_is_asked_for_on_the_thirtieth_day_of_the_service_and_not_on_the_next() {
        Petition petition = in(PetitionState.ANSWERED);

        refuses(PetitionRefusal.REVIEW_ASKED_TOO_LATE, () -> petition.askReview(DAY.plusDays(31), 30, NOW));
        petition.askReview(DAY.plusDays(30), 30, NOW);

        assertThat(petition.state()).isEqualTo(PetitionState.UNDER_REVIEW);
    }

    @Test
    void neither_who_answered_nor_who_reviewed_reviews_it() {
        Petition petition = in(PetitionState.UNDER_REVIEW);

        reviewedByNo(petition, DAY.plusDays(1), "officer");
        assertThat(petition.answeredIn()).isEqualTo(petition.region());
        petition.review(DAY.plusDays(1), DAY.plusDays(1), "维持", "city", "360100", NOW);
        petition.askReview(DAY.plusDays(2), 30, NOW);
        assertThat(petition.answeredIn()).isEqualTo("360100");
        reviewedByNo(petition, DAY.plusDays(3), "city");
        reviewedByNo(petition, DAY.plusDays(3), "officer");
        petition.review(DAY.plusDays(3), DAY.plusDays(4), "撤销", "province", "360000", NOW);

        assertThat(petition.state()).isEqualTo(PetitionState.CONCLUDED);
        assertThat(petition.answeredBy()).isEqualTo("officer");
        assertThat(petition.reviews())
                .extracting(Review::number, Review::opinion, Review::by)
                .containsExactly(tuple(1, "维持", "city"), tuple(2, "撤销", "province"));
    }

    private static void reviewedByNo(Petition petition, LocalDate on, String reviewer) {
        refuses(PetitionRefusal.REVIEWED_BY_THE_ANSWERER, () -> petition.review(on, on, "维持", reviewer, "360100", NOW));
    }

    @Test
    void the_review_of_a_review_is_asked_for_on_the_thirtieth_day_of_its_service_and_not_on_the_next() {
        Petition petition = in(PetitionState.UNDER_REVIEW);
        petition.review(DAY.plusDays(2), DAY.plusDays(9), "维持", "city", "360100", NOW);

        refuses(PetitionRefusal.REVIEW_ASKED_TOO_LATE, () -> petition.askReview(DAY.plusDays(40), 30, NOW));
        petition.askReview(DAY.plusDays(39), 30, NOW);

        assertThat(petition.state()).isEqualTo(PetitionState.UNDER_RE_REVIEW);
    }

    @Test
    void steps_follow_each_other_in_time_and_satisfaction_is_stated_once() {
        refuses(PetitionRefusal.PETITION_DAY_TOO_EARLY, () -> petition().accept(DAY.minusDays(1), NOW));
        refuses(
                PetitionRefusal.PETITION_DAY_TOO_EARLY,
                () -> in(PetitionState.ACCEPTED).answer(DAY, DAY.minusDays(1), "已补发", "officer", NOW));
        Petition petition = in(PetitionState.ANSWERED);
        Act.RATE.on.accept(petition);
        refuses(PetitionRefusal.SATISFACTION_STATED, () -> Act.RATE.on.accept(petition));
    }

    private static Petition in(PetitionState state) {
        Petition petition = petition();
        switch (state) {
            case REGISTERED -> {}
            case ACCEPTED -> does(petition, Act.ACCEPT, Act.ASSIGN);
            case FORWARDED -> does(petition, Act.FORWARD);
            case DECLINED -> does(petition, Act.DECLINE);
            case ANSWERED -> does(petition, Act.ACCEPT, Act.ASSIGN, Act.ANSWER);
            case UNDER_REVIEW -> does(petition, Act.ACCEPT, Act.ASSIGN, Act.ANSWER, Act.ASK_REVIEW);
            case REVIEWED -> does(petition, Act.ACCEPT, Act.ASSIGN, Act.ANSWER, Act.ASK_REVIEW, Act.REVIEW);
            case UNDER_RE_REVIEW -> {
                does(petition, Act.ACCEPT, Act.ASSIGN, Act.ANSWER, Act.ASK_REVIEW, Act.REVIEW, Act.ASK_REVIEW);
            }
            case CONCLUDED -> {
                does(
                        petition,
                        Act.ACCEPT,
                        Act.ASSIGN,
                        Act.ANSWER,
                        Act.ASK_REVIEW,
                        Act.REVIEW,
                        Act.ASK_REVIEW,
                        Act.REVIEW);
            }
            case WITHDRAWN -> does(petition, Act.WITHDRAW);
            case ANNULLED -> does(petition, Act.ANNUL);
        }
        return petition;
    }

    private static void does(Petition petition, Act... acts) {
        for (Act act : acts) {
            act.on.accept(petition);
        }
    }

    private static Petition petition() {
        return new Petition(UUID.randomUUID(), new Origin("test", "1"), intake(PetitionChannel.VISIT, 23), NOW);
    }

    private static Intake intake(PetitionChannel channel, int petitioners) {
        return new Intake("360102", channel, PetitionMatter.WAGES, "71526726X", DAY, petitioners, "单位拖欠三月份工资");
    }

    private static void refuses(Refusal refusal, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
