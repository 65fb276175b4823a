package org.ganlao.platformtest.archrules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.ganlao.platformtest.archrules.ArchitectureRules.PLATFORM;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What a feature's {@code domain} package may know. */
final class DomainRules {

    private static final String[] PACKAGES_OF_VALUES = {
        PLATFORM + ".money..",
        PLATFORM + ".parameter..",
        PLATFORM + ".personal..",
        PLATFORM + ".problem..",
        PLATFORM + ".record..",
        PLATFORM + ".region..",
        PLATFORM + ".time.."
    };

    private static final Set<String> BEAN_SCOPES = Set.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.inject.Singleton");

    private DomainRules() {}

    static List<HouseRule> of(String root) {
        return List.of(knowsOnlyValues(root), isToldTheTime(root));
    }

    static HouseRule knowsOnlyValues(String root) {
        return new HouseRule(
                "a domain knows the JDK, jakarta.persistence, domains of its service and platform values",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..domain..")
                        .should()
                        .dependOnClassesThat(
                                not(resideInAnyPackage("java..", "jakarta.persistence..", root + "..domain.."))
                                        .and(not(platformValues()))));
    }

    static HouseRule isToldTheTime(String root) {
        return new HouseRule(
                "a domain is told the time and never asks for it",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..domain..")
                        .should()
                        .dependOnClassesThat(describe(
                                "hold a clock", type -> type.getSimpleName().endsWith("Clock"))));
    }

    private static DescribedPredicate<JavaClass> platformValues() {
        return resideInAnyPackage(PACKAGES_OF_VALUES)
                .and(not(describe("are beans", type -> BEAN_SCOPES.stream().anyMatch(type::isAnnotatedWith))));
    }
}
