package org.ganlao.platformtest.archrules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nouns of the policy domains and of the plan. Person, employer, organisation, region and money are not
 * among them: they are values that every service shares. Nor is contract, which here is what two programs agree on.
 */
final class BusinessNouns {

    private static final Set<String> NOUNS =
            Set.of(("employment unemployment employee placement vacancy seeker occupation transfer microloan loan "
                            + "entrepreneurship guarantee intermediary internship "
                            + "insurance insured insurer enrolment contribution contributor pension retiree "
                            + "retirement medical maternity injury benefit fund premium "
                            + "skill skills training trainee course institution certification qualification apprentice exam "
                            + "labor labour wage salary payroll complaint inspection arrears dispute tribunal award "
                            + "indicator plan target quota bulletin")
                    .split(" "));

    private BusinessNouns() {}

    /** Judges every package part, class name, field name and method name, word by word. */
    static ArchCondition<JavaClass> standInNoName() {
        return new ArchCondition<>("carry no business noun in a package, class, field or method name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                Stream.of(type.getPackageName(), type.getSimpleName()),
                                type.getMembers().stream().map(JavaMember::getName))
                        .forEach(name -> nounIn(name)
                                .ifPresent(noun -> events.add(SimpleConditionEvent.violated(
                                        type, "%s: \"%s\" in the name %s".formatted(type.getName(), noun, name)))));
            }
        };
    }

    static Optional<String> nounIn(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> NOUNS.contains(word) || NOUNS.contains(singular(word)))
                .findFirst();
    }

    private static String singular(String word) {
        return word.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }
}
