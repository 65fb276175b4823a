package org.ganlao.platformtest.archrules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** How a request passes from resource to use case to repository. */
final class WiringRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final List<String> NEVER_A_USE_CASE =
            List.of("Resource", "Repository", "Events", "View", "Request", "Row", "Mapper");

    private WiringRules() {}

    static List<HouseRule> of(String root) {
        return List.of(
                resourcesLeaveTheDatabaseAlone(root),
                useCasesOpenTransactions(root),
                readsAreAuditedOutsideOfTransactions(),
                entitiesNeverLeave(root));
    }

    static HouseRule resourcesLeaveTheDatabaseAlone(String root) {
        return new HouseRule(
                "a resource asks use cases and repositories, never the database",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.persistence..",
                                "jakarta.transaction..",
                                "java.sql..",
                                "javax.sql..",
                                "org.hibernate.."));
    }

    static HouseRule useCasesOpenTransactions(String root) {
        return new HouseRule(
                "only a use case opens a transaction",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .and(openTransactions())
                        .should(new ArchCondition<>("be use cases") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (type.getPackageName().endsWith(".domain")
                                        || NEVER_A_USE_CASE.stream().anyMatch(type.getSimpleName()::endsWith)) {
                                    events.add(SimpleConditionEvent.violated(
                                            type, type.getName() + " opens a transaction and is no use case"));
                                }
                            }
                        }));
    }

    /** The audit of a read has a transaction of its own; inside of another one it would take a second connection. */
    static HouseRule readsAreAuditedOutsideOfTransactions() {
        return new HouseRule(
                "a read is audited outside of transactions",
                methods().that().areAnnotatedWith(TRANSACTIONAL).should(new ArchCondition<>("audit no read") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner()
                                                .getSimpleName()
                                                .equals("AuditedReads")
                                        || call.getTargetOwner().getSimpleName().equals("Audit")
                                                && call.getName().equals("read"))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.violated(method, call.getDescription())));
                    }
                }));
    }

    static HouseRule entitiesNeverLeave(String root) {
        return new HouseRule(
                "an entity never leaves a resource",
                methods()
                        .that()
                        .areDeclaredInClassesThat(describe(
                                "are resources or views of " + root,
                                type -> type.getPackageName().startsWith(root)
                                        && (type.getSimpleName().endsWith("Resource")
                                                || type.getSimpleName().endsWith("View"))))
                        .and()
                        .areNotPrivate()
                        .should(answerNoEntity()));
    }

    private static DescribedPredicate<JavaClass> openTransactions() {
        return describe(
                "open transactions",
                type -> Stream.concat(
                                Stream.of(type.isAnnotatedWith(TRANSACTIONAL)),
                                type.getMethods().stream().map(method -> method.isAnnotatedWith(TRANSACTIONAL)))
                        .anyMatch(found -> found));
    }

    private static ArchCondition<JavaMethod> answerNoEntity() {
        return new ArchCondition<>("answer no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, "%s answers the entity %s".formatted(method.getFullName(), type.getName()))));
            }
        };
    }
}
