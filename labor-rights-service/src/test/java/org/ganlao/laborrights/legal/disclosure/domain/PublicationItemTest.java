package org.ganlao.laborrights.legal.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationItemTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate LISTED = LocalDate.of(2006, 12, 5);
    private static final LocalDate FIRST = LocalDate.of(2006, 12, 31);

    private enum Step {
        PUBLISH(item -> item.publish(item.lastStepOn(), "局公告栏", NOW)),
        END(item -> item.end(item.lastStepOn(), NOW)),
        ANNUL(item -> item.annul("重复登记", NOW));

        private final Consumer<PublicationItem> on;

        Step(Consumer<PublicationItem> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_an_item_or_is_refused() {
        StateTables.of("disclosure", "publication item", ItemState.class, Step.class)
                .where(PublicationItemTest::in, (step, item) -> step.on.accept(item), PublicationItem::state);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2007-01-31, 2007-02-28, 2007-03-31", // reckoned from the first day, so that a short month shortens no
        // later one
        "QUARTERLY, 2007-03-31, 2007-06-30, 2007-09-30",
        "YEARLY, 2007-12-31, 2008-12-31, 2009-12-31"
    })
    void it_is_due_again_and_again(PublicationCycle cycle, LocalDate second, LocalDate third, LocalDate fourth) {
        PublicationItem item = item(cycle);

        Step.PUBLISH.on.accept(item);
        assertThat(item.nextDueOn()).isEqualTo(second);
        Step.PUBLISH.on.accept(item);
        assertThat(item.nextDueOn()).isEqualTo(third);
        Step.PUBLISH.on.accept(item);
        assertThat(item.nextDueOn()).isEqualTo(fourth);
        assertThat(item.publications()).extracting(Publication::dueOn).containsExactly(FIRST, second, third);
    }

    @Test
    void what_is_published_once_is_due_no_more() {
        PublicationItem item = item(PublicationCycle.ONCE);
        Step.PUBLISH.on.accept(item);

        assertThat(item.overdueOn(LocalDate.MAX)).isFalse();
        assertThatThrownBy(() -> Step.PUBLISH.on.accept(item))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(DisclosureRefusal.NOTHING_DUE));
    }

    @Test
    void it_is_overdue_after_its_day() {
        PublicationItem item = item(PublicationCycle.MONTHLY);

        assertThat(item.overdueOn(FIRST)).isFalse();
        assertThat(item.overdueOn(FIRST.plusDays(1))).isTrue();
        assertThat(in(ItemState.ENDED).overdueOn(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void it_is_not_due_before_it_is_listed() {
        assertThatThrownBy(() -> new CatalogueEntry(
                        "360102", "办理结果", "执法", "监察大队", PublicationCycle.ONCE, LISTED, LISTED.minusDays(1)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(DisclosureRefusal.DUE_BEFORE_LISTED));
    }

    private static PublicationItem in(ItemState state) {
        PublicationItem item = item(PublicationCycle.MONTHLY);
        switch (state) {
            case STANDING -> {}
            case ENDED -> Step.END.on.accept(item);
            case ANNULLED -> Step.ANNUL.on.accept(item);
        }
        return item;
    }

    private static PublicationItem item(PublicationCycle cycle) {
        return new PublicationItem(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new CatalogueEntry("360102", "办理结果", "执法", "监察大队", cycle, LISTED, FIRST),
                NOW);
    }
}
