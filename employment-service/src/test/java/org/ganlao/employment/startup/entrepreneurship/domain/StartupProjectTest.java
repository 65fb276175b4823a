package org.ganlao.employment.startup.entrepreneurship.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class StartupProjectTest {

    private static final Instant NOW = Instant.parse("2007-03-01T02:00:00Z");
    private static final LocalDate SUBMITTED = LocalDate.of(2007, 2, 12);
    private static final LocalDate REVIEWED = LocalDate.of(2007, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2007, 12, 31);

    @Test
    void is_offered_from_the_review_to_its_last_day() {
        StartupProject project = accepted();

        assertThat(offered(project, REVIEWED.minusDays(1))).isFalse();
        assertThat(offered(project, REVIEWED)).isTrue();
        assertThat(offered(project, LAST_DAY)).isTrue();
        assertThat(offered(project, LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void expires_without_anything_happening() {
        StartupProject project = accepted();

        assertThat(project.state(LAST_DAY)).isEqualTo(ProjectState.OFFERED);
        assertThat(project.state(LAST_DAY.plusDays(1))).isEqualTo(ProjectState.EXPIRED);
        assertThat(project.version()).isEqualTo(2);
    }

    @Test
    void is_not_offered_from_its_withdrawal_on() {
        StartupProject project = accepted();

        project.withdraw(LAST_DAY, NOW);

        assertThat(offered(project, LAST_DAY.minusDays(1))).isTrue();
        assertThat(offered(project, LAST_DAY)).isFalse();
    }

    @Test
    void is_not_offered_when_it_was_struck_out() {
        StartupProject project = accepted();

        project.annul("录入重复", NOW);

        assertThat(offered(project, REVIEWED)).isFalse();
    }

    @Test
    void is_reviewed_by_another_person_and_once() {
        StartupProject project = submitted();

        assertRefused(
                EntrepreneurshipRefusal.PROJECT_REVIEWED_BY_ITS_SUBMITTER,
                () -> project.review(review("li", LAST_DAY), NOW));
        project.review(review("wang", null), NOW);
        assertThat(project.state(REVIEWED)).isEqualTo(ProjectState.REFUSED);
        assertRefused(EntrepreneurshipRefusal.PROJECT_REVIEWED, () -> project.review(review("zhao", LAST_DAY), NOW));
    }

    private static boolean offered(StartupProject project, LocalDate day) {
        try {
            project.requireOffered(day, day);
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }

    private static StartupProject accepted() {
        StartupProject project = submitted();
        project.review(review("wang", LAST_DAY), NOW);
        return project;
    }

    private static ProjectReview review(String by, LocalDate until) {
        return new ProjectReview(REVIEWED, by, "投资少、见效快", until);
    }

    private static StartupProject submitted() {
        return new StartupProject(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new Proposal("360102", "早餐店", "I67", "餐饮协会", "单店经营", Money.of(20_000), 4, SUBMITTED),
                "li",
                NOW);
    }
}
