package org.ganlao.platformtest.archrules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.ganlao.platformtest.archrules.ArchitectureRules.HOUSE;
import static org.ganlao.platformtest.archrules.ArchitectureRules.PLATFORM;

import java.util.List;

/** Who may know whom. */
final class BoundaryRules {

    private BoundaryRules() {}

    static List<HouseRule> ofService(String root) {
        return List.of(knowsNoOtherService(root), featuresFormNoCycle(root));
    }

    static List<HouseRule> ofGateway(String root) {
        return List.of(wallBetween(root + ".route", root + ".plan"), wallBetween(root + ".plan", root + ".route"));
    }

    static List<HouseRule> ofPlatform(String root) {
        return List.of(knowsNoOtherService(root), speaksNoBusinessNoun(root));
    }

    static HouseRule knowsNoOtherService(String root) {
        return new HouseRule(
                "a service knows itself and the platform, no other service",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(HOUSE + "..")
                                .and(not(resideInAnyPackage(root + "..", PLATFORM + "..")))));
    }

    static HouseRule featuresFormNoCycle(String root) {
        return new HouseRule(
                "features do not know each other in a circle",
                slices().assignedFrom(new Features(root)).should().beFreeOfCycles());
    }

    static HouseRule wallBetween(String from, String to) {
        return new HouseRule(
                "%s does not know %s".formatted(lastPart(from), lastPart(to)),
                noClasses()
                        .that()
                        .resideInAPackage(from + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(to + ".."));
    }

    static HouseRule speaksNoBusinessNoun(String root) {
        return new HouseRule(
                "the kernel speaks no business noun",
                classes().that().resideInAPackage(root + "..").should(BusinessNouns.standInNoName()));
    }

    private static String lastPart(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
