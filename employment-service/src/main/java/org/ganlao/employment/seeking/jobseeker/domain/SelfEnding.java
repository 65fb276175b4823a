package org.ganlao.employment.seeking.jobseeker.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;

/**
 * When a registration ends by itself. What day it ends on does not depend on the day on which anybody looks.
 *
 * @param silentMonths without contact; the last day of them is the last of the registration, a contact on it is in time
 * @param womenRetireAt age in full years; the day before the birthday is the last of the registration
 * @param menRetireAt the same
 */
public record SelfEnding(int silentMonths, int womenRetireAt, int menRetireAt) {

    public SelfEnding {
        if (silentMonths <= 0 || womenRetireAt <= 0 || menRetireAt <= 0) {
            throw new IllegalArgumentException(
                    "months and ages are positive: " + silentMonths + ", " + womenRetireAt + ", " + menRetireAt);
        }
    }

    /** The earliest of all ends, if it has come by the end of the day before. */
    Optional<Ending> of(JobSeeker seeker, PersonalId person, LocalDate day) {
        return Stream.of(Optional.of(bySilence(seeker)), byAge(seeker, person), byRefusals(seeker))
                .flatMap(Optional::stream)
                .filter(ending -> ending.on().isBefore(day))
                .min((one, other) -> one.on().compareTo(other.on()));
    }

    private Ending bySilence(JobSeeker seeker) {
        return Ending.byRule(seeker.lastHeardOf().plusMonths(silentMonths), EndingRule.SILENCE);
    }

    private static Optional<Ending> byRefusals(JobSeeker seeker) {
        return seeker.refusedEnoughOn()
                .filter(last -> !last.isBefore(seeker.occurredOn()))
                .map(last -> Ending.byRule(last, EndingRule.REFUSALS));
    }

    /**
     * Whoever was registered at that age already looks for work beside a pension and is left to the clerk. A document
     * that shows no birth date proves no age.
     */
    private Optional<Ending> byAge(JobSeeker seeker, PersonalId person) {
        return retires(person)
                .map(birthday -> birthday.minusDays(1))
                .filter(last -> !last.isBefore(seeker.occurredOn()))
                .map(last -> Ending.byRule(last, EndingRule.RETIREMENT_AGE));
    }

    /** The birthday of retirement, where the document shows it. */
    public Optional<LocalDate> retires(PersonalId person) {
        return person.sex().flatMap(sex -> person.birthDate().map(birth -> birth.plusYears(age(sex))));
    }

    private int age(Sex sex) {
        return switch (sex) {
            case FEMALE -> womenRetireAt;
            case MALE -> menRetireAt;
        };
    }
}
