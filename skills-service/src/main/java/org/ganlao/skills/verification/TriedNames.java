package org.ganlao.skills.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.certificate.domain.CertificateNumber;

/**
 * Counts the wrong names for each number, from however many addresses they come: numbers run on, so that the name alone keeps
 * certificates from everybody. Beyond the limit nobody is answered for the number, whatever the name, until the period is over. A
 * number that nobody has is counted like any other, so that this tells nothing either. Each instance of the service counts for itself.
 */
@ApplicationScoped
class TriedNames {

    /** That are remembered: some 20 MB. Beyond them the period begins anew. */
    private static final int MOST_NUMBERS = 200_000;

    private final VerificationSettings settings;
    private final Clock clock;
    private final AtomicReference<Period> current = new AtomicReference<>(new Period(Instant.MIN, Map.of()));

    TriedNames(VerificationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Period(Instant until, Map<String, Integer> wrongNames) {}

    /** @throws Rejection (429) {@code too-many-requests} once too many names were wrong */
    void requireFew(CertificateNumber number) {
        Map<String, Integer> wrong = period().wrongNames();
        if (!wrong.isEmpty() && wrong.getOrDefault(number.toString(), 0) >= settings.wrongNames()) {
            throw new Rejection(CommonRefusal.TOO_MANY_REQUESTS);
        }
    }

    void wrong(CertificateNumber number) {
        period().wrongNames().merge(number.toString(), 1, Integer::sum);
    }

    private Period period() {
        Instant now = clock.instant();
        return current.updateAndGet(
                period -> now.isBefore(period.until()) && period.wrongNames().size() < MOST_NUMBERS
                        ? period
                        : new Period(now.plus(settings.within()), new ConcurrentHashMap<>()));
    }
}
