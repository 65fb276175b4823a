package org.ganlao.gateway.plan.publication.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Instant NOW = Instant.parse("2007-04-10T00:00:00Z");

    private final Release release = Drafts.draft();

    @Test
    void is_signed_by_every_unit_through_persons_of_their_own_that_of_statistics_last() {
        refuses(ReleaseRefusal.OWNERS_SIGN_FIRST, () -> Drafts.sign(release, "planning-statistics", "c"));
        Drafts.sign(release, "skills", "b");
        refuses(ReleaseRefusal.OWNERS_SIGN_FIRST, () -> Drafts.sign(release, "planning-statistics", "c"));
        refuses(ReleaseRefusal.SIGNED_BY_UNIT, () -> Drafts.sign(release, "skills", "another"));
        refuses(ReleaseRefusal.SIGNED_BY_YOU, () -> Drafts.sign(release, "employment", "b"));
        Drafts.sign(release, "employment", "a");
        refuses(ReleaseRefusal.SIGNED_BY_YOU, () -> Drafts.sign(release, "planning-statistics", "a"));
        assertThat(release.state()).isEqualTo(ReleaseState.DRAFT);

        Drafts.sign(release, "planning-statistics", "c");

        assertThat(release.state()).isEqualTo(ReleaseState.SIGNED);
        assertThat(release.missing()).isEmpty();
    }

    @Test
    void a_unit_without_figures_in_it_has_nothing_to_sign() {
        refuses(ReleaseRefusal.UNIT_OWNS_NO_FIGURE, () -> Drafts.sign(release, "legal", "d"));
        refuses(ReleaseRefusal.UNIT_OWNS_NO_FIGURE, () -> Drafts.sign(release, "", "d"));
    }

    @Test
    void who_signs_says_which_content() {
        refuses(
                ReleaseRefusal.OTHER_CONTENT,
                () -> release.sign("employment", "a", Drafts.HASH.replace('a', 'b'), NOW));
    }

    @Test
    void only_the_unit_of_statistics_publishes_and_only_what_was_signed() {
        refuses(ReleaseRefusal.NOT_SIGNED, () -> Drafts.publish(release));
        Drafts.signByAll(release);
        refuses(ReleaseRefusal.NOT_THE_STATISTICS_UNIT, () -> release.publish("skills", "b", Drafts.HASH, NOW));
        refuses(ReleaseRefusal.NOT_THE_STATISTICS_UNIT, () -> release.discard("skills", "b", "x", NOW));
        refuses(ReleaseRefusal.CONTENT_ALTERED, () -> release.publish("planning-statistics", "c", "b".repeat(64), NOW));

        Drafts.publish(release);

        assertThat(release.isPublic()).isTrue();
    }

    private static void refuses(ReleaseRefusal refusal, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.refusal()).isEqualTo(refusal));
    }
}
