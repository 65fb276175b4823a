package org.ganlao.laborrights.enforcement.finding;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether reckoning gives way to a file that is being imported. Behind it, what it tells is reckoned in one go; beside it, the two
 * would take processors and disk from each other. Nobody waits longer than {@link #LONGEST} for his findings because of that, however
 * long files are, and however many come one after the other.
 */
final class GivingWay {

    static final Duration LONGEST = Duration.ofMinutes(2);

    private Instant since;

    /** Nobody waits any more: who is told from now on waits anew. */
    void caughtUp() {
        since = null;
    }

    /** @param importing whether a file is being imported */
    boolean at(Instant now, boolean importing) {
        if (!importing) {
            return false;
        }
        if (since == null) {
            since = now;
        }
        return now.isBefore(since.plus(LONGEST));
    }
}
