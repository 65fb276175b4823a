package org.ganlao.employment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.ResidentNumbers;

/** Persons with valid identity numbers, each another one. */
public final class People {

    private People() {}

    public static PersonalId born(Sex sex, LocalDate day) {
        return PersonalId.of(PersonalId.Kind.RESIDENT_ID, number(sex, day));
    }

    private static String number(Sex sex, LocalDate day) {
        return switch (sex) {
            case FEMALE -> ResidentNumbers.ofAWomanBorn(day);
            case MALE -> ResidentNumbers.ofAManBorn(day);
        };
    }

    /** As a row keeps the person, without anything that could be opened. */
    public static ProtectedId sealed(PersonalId person) {
        byte[] stamp = person.number().substring(14).getBytes(StandardCharsets.US_ASCII);
        return new ProtectedId(person.kind(), stamp, "test", stamp, "p1_" + "test".repeat(6));
    }
}
