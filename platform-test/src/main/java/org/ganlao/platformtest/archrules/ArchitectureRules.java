package org.ganlao.platformtest.archrules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Entry for the modules' tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keeps_the_house_rules() {
 *     return ArchitectureRules.forService("org.ganlao.employment");
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    static final String HOUSE = "org.ganlao";
    static final String PLATFORM = HOUSE + ".platform";

    private ArchitectureRules() {}

    /** The rules of a policy domain's service, whose features keep their rules in {@code domain} packages. */
    public static Stream<DynamicTest> forService(String root) {
        return check(
                root,
                Stream.of(
                        BoundaryRules.ofService(root),
                        DomainRules.of(root),
                        WiringRules.of(root),
                        HouseStyle.ofService(root)));
    }

    /** The rules of the gateway: those of every service that it has the rooms for, and its own wall. */
    public static Stream<DynamicTest> forGateway() {
        String root = HOUSE + ".gateway";
        return check(
                root,
                Stream.of(
                        BoundaryRules.ofService(root),
                        BoundaryRules.ofGateway(root),
                        WiringRules.of(root),
                        HouseStyle.ofService(root)));
    }

    /** The rules of the kernel: it knows no service and no business noun. */
    public static Stream<DynamicTest> forPlatform() {
        return check(PLATFORM, Stream.of(BoundaryRules.ofPlatform(PLATFORM), HouseStyle.ofPlatform(PLATFORM)));
    }

    private static Stream<DynamicTest> check(String root, Stream<List<HouseRule>> rules) {
        JavaClasses classes = mainClassesOf(root);
        return rules.flatMap(List::stream).map(rule -> rule.over(classes));
    }

    /** Tests are read, too: a class that only a test of another package uses is used. They are not judged. */
    private static JavaClasses mainClassesOf(String root) {
        return new ClassFileImporter().importPackages(root).that(describe("are main code", ArchitectureRules::isMain));
    }

    private static boolean isMain(JavaClass type) {
        return type.getSource()
                .filter(source -> DO_NOT_INCLUDE_TESTS.includes(Location.of(source.getUri())))
                .isPresent();
    }
}
