package org.ganlao.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemDocumentationTest {

    @Test
    void every_refusal_of_the_application_is_documented() {
        // Given
        List<String> refusals = new ClassFileImporter()
                .importPackages("org.ganlao").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> ((Refusal) constant).code())
                        .toList();

        // When
        List<String> documented = given().get("/problems").jsonPath().getList("code");

        // Then
        assertThat(documented).contains("title-forbidden", "not-found").containsExactlyInAnyOrderElementsOf(refusals);
    }

    @Test
    void a_program_reads_what_a_problem_type_means() {
        given().accept("application/json")
                .get("/problems/region-outside-scope")
                .then()
                .statusCode(200)
                .body("status", equalTo(403))
                .body("zh", equalTo("地区 {0} 不在您的管辖范围内。"))
                .body("source", equalTo("RFC 9110 §15.5.4"));
    }

    @Test
    void a_person_reads_it_as_a_page() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/problems/region-outside-scope")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("地区 {0} 不在您的管辖范围内。"));
    }

    @Test
    void an_unknown_type_is_not_found() {
        given().get("/problems/nonsense").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void two_refusals_cannot_share_a_code() {
        assertThatThrownBy(() -> new RefusalCatalogue(CommonRefusal.class, CommonRefusal.class))
                .hasMessageStartingWith("two refusals have the code");
    }
}
