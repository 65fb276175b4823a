package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.ganlao.laborrights.enforcement.complaint.domain.QueryCode;

/** Gives out query codes that cannot be guessed. */
@ApplicationScoped
class ComplaintCodes {

    private static final SecureRandom RANDOM = new SecureRandom();

    QueryCode next() {
        return QueryCode.of(RANDOM.nextLong() & Long.MAX_VALUE);
    }
}
