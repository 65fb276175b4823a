package org.ganlao.gateway.plan.publication.release.domain;

import java.util.function.Consumer;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.StatesDocument;
import org.junit.jupiter.api.Test;

class ReleaseStatesTest {

    private enum Act {
        SIGN(release -> Drafts.sign(release, "employment", "a")),
        SIGN_BY_ALL(Drafts::signByAll),
        PUBLISH(Drafts::publish),
        DISCARD(Drafts::discard),
        REPLACE(Drafts::replace);

        private final Consumer<Release> on;

        Act(Consumer<Release> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_release_or_is_refused() {
        StatesDocument.of("gateway", Rejection.class, refused -> (Enum<?>) refused.refusal())
                .table("release", "release", ReleaseState.class, Act.class)
                .where(Drafts::in, (act, release) -> act.on.accept(release), Release::state);
    }
}
