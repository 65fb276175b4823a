package org.ganlao.employment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.ResidentNumbers;

/** Persons with valid identity numbers, each another one. */
public final class People {

    /** A birthday has numbers for 500 persons of a sex; properties, which keep nobody, use them up and begin again. */
    private static final int OF_ONE_DAY = 500;

    private static final Set<String> BORN = ConcurrentHashMap.newKeySet();

    private People() {}

    public static PersonalId born(Sex sex, LocalDate day) {
        String number = Stream.generate(() -> number(sex, day))
                .limit(OF_ONE_DAY)
                .filter(BORN::add)
                .findFirst()
                .orElseGet(() -> number(sex, day));
        return PersonalId.of(PersonalId.Kind.RESIDENT_ID, number);
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
