package org.ganlao.laborrights.wage.guideline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class WagePublicationTest {

    private static final LocalDate MAY = LocalDate.of(2007, 5, 8);
    private static final Instant NOW = Instant.parse("2007-06-20T01:00:00Z");

    private enum Action {
        CORRECT(publication -> publication.correct(content("11"), "clerk", NOW)),
        APPROVE(publication -> publication.approve("reviewer", NOW)),
        PUBLISH(publication -> publication.publish(MAY, 1, NOW)),
        SUPERSEDE(publication -> publication.supersede(MAY.plusDays(1), NOW)),
        WITHDRAW(publication -> publication.withdraw(MAY.plusDays(1), "数据有误", NOW)),
        ANNUL(publication -> publication.annul("重复起草", NOW));

        private final Consumer<WagePublication> on;

        Action(Consumer<WagePublication> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_the_publication_or_is_refused() {
        StateTables.of("guideline", "wage publication", PublicationState.class, Action.class)
                .where(
                        WagePublicationTest::in,
                        (action, publication) -> action.on.accept(publication),
                        WagePublication::state);
    }

    private static WagePublication in(PublicationState state) {
        WagePublication publication = new WagePublication(
                UUID.randomUUID(),
                new Origin("test", "1"),
                PublicationKind.GUIDELINE,
                "360000",
                2007,
                content("12"),
                "clerk",
                NOW);
        switch (state) {
            case DRAFT -> {}
            case APPROVED -> Action.APPROVE.on.accept(publication);
            case PUBLISHED -> publish(publication);
            case SUPERSEDED -> {
                publish(publication);
                Action.SUPERSEDE.on.accept(publication);
            }
            case WITHDRAWN -> {
                publish(publication);
                Action.WITHDRAW.on.accept(publication);
            }
            case ANNULLED -> Action.ANNUL.on.accept(publication);
        }
        return publication;
    }

    private static void publish(WagePublication publication) {
        Action.APPROVE.on.accept(publication);
        Action.PUBLISH.on.accept(publication);
    }

    @Test
    void who_drafts_does_not_approve_and_the_same_content_is_no_correction() {
        WagePublication draft = in(PublicationState.DRAFT);

        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> draft.approve("clerk", NOW));
        refuses(RecordRefusal.NOTHING_TO_CORRECT, () -> draft.correct(content("12.00"), "clerk", NOW));
        refuses(
                GuidelineRefusal.NOT_AFTER_THE_LAST,
                () -> in(PublicationState.PUBLISHED).withdraw(MAY, "数据有误", NOW));
    }

    @Test
    void each_step_has_its_time() {
        refuses(GuidelineRefusal.PUBLICATION_APPROVED, PublicationState.APPROVED, Action.CORRECT);
        refuses(GuidelineRefusal.PUBLICATION_UNAPPROVED, PublicationState.DRAFT, Action.PUBLISH);
        refuses(GuidelineRefusal.PUBLISHED_ALREADY, PublicationState.PUBLISHED, Action.ANNUL);
        refuses(GuidelineRefusal.PUBLICATION_OVER, PublicationState.SUPERSEDED, Action.WITHDRAW);
        refuses(GuidelineRefusal.NOT_PUBLISHED_YET, PublicationState.APPROVED, Action.WITHDRAW);
    }

    private static void refuses(Enum<?> refusal, PublicationState state, Action action) {
        WagePublication publication = in(state);
        refuses(refusal, () -> action.on.accept(publication));
    }

    private static void refuses(Enum<?> refusal, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static PublicationContent content(String base) {
        return new PublicationContent(
                "赣劳社资〔2007〕5号",
                new GuideLines(new BigDecimal("16.5"), new BigDecimal(base), new BigDecimal("4")),
                List.of());
    }
}
