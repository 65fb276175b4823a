package org.ganlao.platformtest.archrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule is held against a class written to break it, and all of them against a feature written as it should be. */
class ArchitectureRulesTest {

    private static final String RIGHT = "org.ganlao.platformtest.archrules.right";
    private static final String WRONG = "org.ganlao.platformtest.archrules.wrong";

    private static final JavaClasses WRONG_CLASSES = new ClassFileImporter().importPackages(WRONG);

    static Stream<Arguments> rules_and_who_breaks_them() {
        return Stream.of(
                arguments(BoundaryRules.knowsNoOtherService(WRONG), "KnowsAnotherService"),
                arguments(BoundaryRules.featuresFormNoCycle(WRONG), "KnowsThePlacement"),
                arguments(BoundaryRules.wallBetween(WRONG + ".gateway.route", WRONG + ".gateway.plan"), "FrontDoor"),
                arguments(BoundaryRules.wallBetween(WRONG + ".gateway.plan", WRONG + ".gateway.route"), "Progress"),
                arguments(
                        BoundaryRules.speaksNoBusinessNoun(WRONG + ".kernel"), "\"pension\" in the name PensionLedger"),
                arguments(
                        BoundaryRules.speaksNoBusinessNoun(WRONG + ".kernel"),
                        "\"vacancies\" in the name openVacancies"),
                arguments(DomainRules.knowsOnlyValues(WRONG), "KnowsItsUseCase"),
                arguments(DomainRules.isToldTheTime(WRONG), "AsksForTheTime"),
                arguments(WiringRules.resourcesLeaveTheDatabaseAlone(WRONG), "DoesEverythingResource"),
                arguments(WiringRules.useCasesOpenTransactions(WRONG), "DoesEverythingResource"),
                arguments(WiringRules.readsAreAuditedOutsideOfTransactions(), "AuditsInsideOfATransaction.read()"),
                arguments(
                        WiringRules.entitiesNeverLeave(WRONG),
                        "answers the entity " + WRONG + ".placement.domain.LooseEntity"),
                arguments(HouseStyle.readsNoSystemClock(WRONG), "LocalDate.now()"),
                arguments(HouseStyle.readsNoSystemClock(WRONG), "Clock.systemUTC()"),
                arguments(HouseStyle.readsNoSystemClock(WRONG), "System.currentTimeMillis()"),
                arguments(HouseStyle.readsNoSystemClock(WRONG), "java.util.Date.<init>()"),
                arguments(HouseStyle.injectsThroughConstructors(WRONG), "InjectsIntoAField.everyone"),
                arguments(HouseStyle.namesTheThing(WRONG), "PlacementHelper"),
                arguments(HouseStyle.hidesWhatNobodyUses(WRONG), "PublicForNobody"));
    }

    @ParameterizedTest
    @MethodSource("rules_and_who_breaks_them")
    void names_the_class_that_breaks_the_rule(HouseRule rule, String culprit) {
        assertThatThrownBy(() -> rule.rule().check(WRONG_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @TestFactory
    Stream<DynamicTest> lets_a_feature_of_the_house_shape_pass() {
        JavaClasses right = new ClassFileImporter().importPackages(RIGHT);
        return Stream.of(
                        List.of(BoundaryRules.knowsNoOtherService(RIGHT), BoundaryRules.featuresFormNoCycle(RIGHT)),
                        DomainRules.of(RIGHT),
                        WiringRules.of(RIGHT),
                        HouseStyle.ofService(RIGHT))
                .flatMap(List::stream)
                .map(rule -> rule.over(right));
    }

    @Test
    void fails_where_it_finds_nothing_to_judge() {
        JavaClasses nothing = new ClassFileImporter().importPackages("org.ganlao.nowhere");

        assertThatThrownBy(() ->
                        DomainRules.knowsOnlyValues("org.ganlao.nowhere").rule().check(nothing))
                .hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.ganlao.platform.event", "OutboxRelay", "explanation", "PersonalId", "refundable"})
    void takes_words_whole(String name) {
        assertThat(BusinessNouns.nounIn(name)).isEmpty();
    }
}
