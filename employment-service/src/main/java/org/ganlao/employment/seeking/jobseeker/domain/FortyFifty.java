package org.ganlao.employment.seeking.jobseeker.domain;

import java.time.LocalDate;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;

/**
 * Who counts as a "4050" person: a woman or a man who has reached the age of that sex. The birthday itself counts. Someone
 * born on 29 February reaches the age on 28 February of a common year, the last day of the month that lacks the day.
 *
 * @param womenFrom age in full years, a dated parameter
 * @param menFrom age in full years, a dated parameter
 */
public record FortyFifty(int womenFrom, int menFrom) {

    public FortyFifty {
        if (womenFrom <= 0 || menFrom <= 0) {
            throw new IllegalArgumentException("ages are positive: " + womenFrom + ", " + menFrom);
        }
    }

    public boolean covers(Sex sex, LocalDate birthDate, LocalDate day) {
        int age = switch (sex) {
            case FEMALE -> womenFrom;
            case MALE -> menFrom;
        };
        return !day.isBefore(birthDate.plusYears(age));
    }

    /** A document that shows no birth date or sex proves no age. */
    public boolean covers(PersonalId person, LocalDate day) {
        return person.sex()
                .flatMap(sex -> person.birthDate().map(birthDate -> covers(sex, birthDate, day)))
                .orElse(false);
    }
}
