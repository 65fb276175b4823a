package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.rotation.PersonalDataColumns;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.person.domain.RivalKind;

/**
 * Two tokens turn out to be of one person: what cannot stand under one token beside what is there is set aside and reported, so
 * that the replacement goes on and nothing is lost.
 */
@ApplicationScoped
class SetRivalsAside implements PersonalDataColumns {

    private final RivalRows rows;
    private final ChangeLog changes;
    private final BusinessClock clock;

    SetRivalsAside(RivalRows rows, ChangeLog changes, BusinessClock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void beforeReplacement(String token, String replacement) {
        LocalDate today = clock.today();
        Instant now = changes.now();
        Arrays.stream(RivalKind.values())
                .filter(kind -> kind != RivalKind.OWN_INHERITANCE)
                .forEach(kind -> rows.setAside(kind, token, replacement, today, now));
        rows.reportOwn(token, replacement, today, now);
    }
}
