package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Methods that are kept out of the OpenAPI document, which the walk therefore does not see. Another format of an endpoint that is in
 * the document is none: it stands at the same address and, by its class, under the same roles; the walk asks it, too.
 */
final class HiddenEndpoints {

    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
    private static final String GET = "jakarta.ws.rs.GET";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String PRODUCES = "jakarta.ws.rs.Produces";
    private static final String ROLES = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";

    private HiddenEndpoints() {}

    static void areOpen() {
        List<String> guarded = mainClasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(HiddenEndpoints::isHidden)
                .filter(method -> !method.isAnnotatedWith(PERMIT_ALL)
                        && !method.getOwner().isAnnotatedWith(PERMIT_ALL)
                        && !isOtherFormat(method))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(guarded).as("hidden endpoints that need a role").isEmpty();
    }

    /** By address: the media types in which it answers, too, and which the document does not show. */
    static Map<String, Set<String>> otherFormats() {
        Map<String, Set<String>> formats = new TreeMap<>();
        mainClasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isHidden(method) && isOtherFormat(method))
                .forEach(method -> formats.computeIfAbsent(
                                (String) method.getOwner()
                                        .getAnnotationOfType(PATH)
                                        .get("value")
                                        .orElseThrow(),
                                address -> new TreeSet<>())
                        .addAll(produced(method)));
        return formats;
    }

    private static List<String> produced(JavaMethod method) {
        return method.tryGetAnnotationOfType(PRODUCES)
                .flatMap(produces -> produces.get("value"))
                .map(types ->
                        Arrays.stream((Object[]) types).map(String.class::cast).toList())
                .orElse(List.of());
    }

    /** Without what they use, which is most of the class path and says nothing about them. */
    private static JavaClasses mainClasses() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.ganlao");
        });
    }

    private static boolean isOtherFormat(JavaMethod method) {
        JavaClass resource = method.getOwner();
        return resource.isAnnotatedWith(ROLES)
                && isPlainGet(method)
                && resource.getMethods().stream().anyMatch(other -> isPlainGet(other) && !isHidden(other));
    }

    /** At the address of its class. */
    private static boolean isPlainGet(JavaMethod method) {
        return method.isAnnotatedWith(GET)
                && !method.isAnnotatedWith(PATH)
                && !method.isAnnotatedWith(ROLES)
                && !method.isAnnotatedWith(PERMIT_ALL);
    }

    private static boolean isHidden(JavaMethod method) {
        return method.tryGetAnnotationOfType(OPERATION)
                .flatMap(operation -> operation.get("hidden"))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}
