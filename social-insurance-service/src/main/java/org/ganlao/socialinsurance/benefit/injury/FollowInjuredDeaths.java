package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.socialinsurance.register.person.PersonFollower;

/** Ends the monthly benefits of whoever died. */
@ApplicationScoped
class FollowInjuredDeaths implements PersonFollower {

    private final AwardInjuries awards;

    FollowInjuredDeaths(AwardInjuries awards) {
        this.awards = awards;
    }

    @Override
    public void died(String person, LocalDate on) {
        awards.died(person, on);
    }
}
