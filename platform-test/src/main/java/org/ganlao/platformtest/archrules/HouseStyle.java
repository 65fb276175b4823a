package org.ganlao.platformtest.archrules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.ganlao.platformtest.archrules.ArchitectureRules.PLATFORM;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Ways of writing that a machine can see. */
final class HouseStyle {

    private static final Set<String> SYSTEM_CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");
    private static final List<String> EMPTY_NAMES =
            List.of("Helper", "Util", "Utils", "Manager", "Impl", "Base", "Dto", "DTO");

    private HouseStyle() {}

    /** The kernel's public classes are for the services: which of them nobody uses is not seen from inside. */
    static List<HouseRule> ofPlatform(String root) {
        return List.of(readsNoSystemClock(root), injectsThroughConstructors(root), namesTheThing(root));
    }

    static List<HouseRule> ofService(String root) {
        return List.of(
                readsNoSystemClock(root),
                injectsThroughConstructors(root),
                namesTheThing(root),
                hidesWhatNobodyUses(root));
    }

    static HouseRule readsNoSystemClock(String root) {
        return new HouseRule(
                "time comes from an injected clock",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackage(PLATFORM + ".time..")
                        .should()
                        .accessTargetWhere(
                                describe("the target reads the system clock", HouseStyle::readsSystemClock)));
    }

    static HouseRule injectsThroughConstructors(String root) {
        return new HouseRule(
                "what a class needs comes through its constructor",
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty"));
    }

    static HouseRule namesTheThing(String root) {
        return new HouseRule(
                "a name says what the thing is",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should(new ArchCondition<>("have names that say something") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                EMPTY_NAMES.stream()
                                        .filter(type.getSimpleName()::endsWith)
                                        .forEach(empty -> events.add(SimpleConditionEvent.violated(
                                                type, "%s: \"%s\" says nothing".formatted(type.getName(), empty))));
                            }
                        }));
    }

    static HouseRule hidesWhatNobodyUses(String root) {
        return new HouseRule(
                "a class is public only where another package uses it",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .arePublic()
                        .and()
                        .areTopLevelClasses()
                        .and(not(calledByTheFramework()))
                        .should(new ArchCondition<>("be used by another package") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean used = type.getDirectDependenciesToSelf().stream()
                                        .anyMatch(dependency -> !dependency
                                                .getOriginClass()
                                                .getPackageName()
                                                .equals(type.getPackageName()));
                                if (!used) {
                                    events.add(SimpleConditionEvent.violated(
                                            type, type.getName() + " is public and no other package uses it"));
                                }
                            }
                        }));
    }

    /** From packages of their own, frameworks call resources, fill their parameter beans, list refusals, convert columns. */
    private static DescribedPredicate<JavaClass> calledByTheFramework() {
        return describe(
                "are called by the framework",
                type -> type.getSimpleName().endsWith("Resource")
                        || type.isAssignableTo(PLATFORM + ".problem.Refusal")
                        || type.isAssignableTo("jakarta.persistence.AttributeConverter")
                        || type.isAssignableTo("org.eclipse.microprofile.openapi.OASFilter")
                        || type.getFields().stream()
                                .flatMap(field -> field.getAnnotations().stream())
                                .anyMatch(annotation ->
                                        annotation.getRawType().getPackageName().equals("jakarta.ws.rs")));
    }

    private static boolean readsSystemClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && takesNoClock(target);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date") && takesNothing(target);
            default -> owner.equals("java.time.Clock") && SYSTEM_CLOCKS.contains(target.getName());
        };
    }

    private static boolean takesNoClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean takesNothing(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().isEmpty();
    }
}
