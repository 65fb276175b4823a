package org.ganlao.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.employment.aid.family.FamilyOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalIdVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows of a file are applied many at a time. Of two groups of persons who differ in nothing but their numbers, one comes
 * in files and the other request by request; afterwards nothing tells them apart.
 */
@QuarkusTest
class ImportByChunkTest {

    private static final Map<String, String> PATHS = Map.of(
            "job-seekers", "/v1/job-seekers",
            "placements", "/v1/placements",
            "transfers", "/v1/transfers");

    @Inject
    Sql sql;

    @Inject
    PersonalIdVault vault;

    private Twin filed;
    private Twin typed;
    private int references;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_file_leaves_what_its_rows_leave_one_after_the_other(long seed) {
        // Given
        filed = new Twin(sql, vault);
        typed = new Twin(sql, vault);
        references = 0;
        Random chance = new Random(seed);

        // When
        List<List<String>> refusedOfFiles = new ArrayList<>();
        List<List<String>> refusedOfRequests = new ArrayList<>();
        for (String kind : List.of("job-seekers", "placements", "job-seekers", "transfers", "transfer-returns")) {
            List<Map<String, Object>> inFile = new ArrayList<>();
            List<Map<String, Object>> alone = new ArrayList<>();
            IntStream.range(0, 20).forEach(i -> draw(kind, chance, inFile, alone));
            refusedOfFiles.add(refusals(ImportedFile.sent(kind, inFile)));
            refusedOfRequests.add(
                    alone.stream().flatMap(request -> refusal(kind, request)).toList());
        }

        // Then
        assertThat(refusedOfFiles).isEqualTo(refusedOfRequests);
        assertThat(refusedOfFiles).noneMatch(List::isEmpty);
        assertNothingTellsThemApart();
    }

    @Test
    void a_member_of_a_family_whose_earlier_job_comes_in_a_later_row_is_kept_as_request_by_request() {
        // Given
        filed = new Twin(sql, vault);
        typed = new Twin(sql, vault);
        Stream.of(filed, typed)
                .forEach(twin ->
                        FamilyOffice.of("360102").identifies("2007-03-01", twin.persons.get(4), twin.persons.get(5)));
        Map<String, Object> flexible = EmploymentOffice.job("2007-03-02");
        flexible.put("kind", "flexible");
        flexible.remove("employer");
        List<Map<String, Object>> jobs = List.of(EmploymentOffice.job("2007-05-01"), flexible);

        // When
        ImportedFile file = ImportedFile.sent("placements", placements(filed, jobs));
        placements(typed, jobs)
                .forEach(request -> EmploymentOffice.ofDonghu().desk.made("/v1/placements", request));

        // Then
        assertThat(file.rejected()).isZero();
        assertNothingTellsThemApart();
    }

    private static List<Map<String, Object>> placements(Twin twin, List<Map<String, Object>> jobs) {
        return IntStream.range(0, jobs.size())
                .mapToObj(i -> row(twin, Map.of("job", jobs.get(i)), i, 4, "placements", false))
                .toList();
    }

    private void assertNothingTellsThemApart() {
        await().until(() -> !filed.hasMoreToTell() && !typed.hasMoreToTell());
        assertThat(filed.events()).isNotEmpty().containsExactlyElementsOf(typed.events());
        assertThat(filed.audited()).isNotEmpty().containsExactlyElementsOf(typed.audited());
        assertThat(filed.rows()).containsExactlyElementsOf(typed.rows());
    }

    private static List<String> refusals(ImportedFile file) {
        return file.errors()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> JsonPath.from(line).getString("code"))
                .toList();
    }

    /** What a request alone is refused for; nothing if it is taken. */
    private static Stream<String> refusal(String kind, Map<String, Object> request) {
        if (!PATHS.containsKey(kind)) {
            return refusals(ImportedFile.sent(kind, List.of(request))).stream();
        }
        String code = EmploymentOffice.ofDonghu()
                .desk
                .post(PATHS.get(kind), request)
                .extract()
                .path("code");
        return Stream.ofNullable(code);
    }

    /** The same row for both. A reference is used again where a row may be refused for it. */
    private void draw(String kind, Random chance, List<Map<String, Object>> inFile, List<Map<String, Object>> alone) {
        int reference = references++;
        int person = chance.nextInt(Twin.PERSONS);
        Map<String, Object> stated = switch (kind) {
            case "job-seekers" -> Map.of("registration", registration(chance));
            case "placements" -> Map.of("job", job(chance));
            case "transfers" -> transfer(chance);
            default -> Map.of("returnedOn", day(chance), "reason", "farming");
        };
        boolean byReference = kind.equals("transfer-returns") && chance.nextBoolean();
        int departure = chance.nextInt(references);
        inFile.add(row(filed, stated, byReference ? departure : reference, person, kind, byReference));
        alone.add(row(typed, stated, byReference ? departure : reference, person, kind, byReference));
    }

    private static Map<String, Object> row(
            Twin twin, Map<String, Object> stated, int reference, int person, String kind, boolean byReference) {
        Map<String, Object> row = new HashMap<>(stated);
        if (byReference || !kind.equals("transfer-returns")) {
            row.put("sourceRef", twin.reference(reference));
        }
        if (!byReference) {
            row.put("person", EmploymentOffice.stated(twin.persons.get(person)));
        }
        return row;
    }

    private static Map<String, Object> registration(Random chance) {
        Map<String, Object> stated = EmploymentOffice.registration(
                List.of("laid-off", "unemployed", "other").get(chance.nextInt(3)), day(chance));
        if (chance.nextInt(4) == 0) {
            stated.put("groups", List.of("aged-4050"));
        }
        if (chance.nextInt(10) == 0) {
            stated.put("region", "360103");
        }
        return stated;
    }

    private static Map<String, Object> job(Random chance) {
        Map<String, Object> stated = EmploymentOffice.job(day(chance));
        stated.put("urban", chance.nextBoolean());
        if (chance.nextBoolean()) {
            stated.put("kind", "flexible");
            stated.remove("employer");
        }
        if (chance.nextBoolean()) {
            stated.put("endedOn", day(chance));
        }
        return stated;
    }

    private static Map<String, Object> transfer(Random chance) {
        Map<String, Object> stated = new HashMap<>(Map.of(
                "departure",
                Map.of(
                        "region",
                        "360102",
                        "departedOn",
                        day(chance),
                        "destination",
                        Map.of("kind", "other-province", "region", "440300"),
                        "organisedBy",
                        "own")));
        if (chance.nextInt(3) > 0) {
            stated.put("returned", Map.of("returnedOn", day(chance), "reason", "farming"));
        }
        return stated;
    }

    /** Some have not come yet. */
    private static String day(Random chance) {
        return LocalDate.of(2007, 1, 1).plusDays(chance.nextInt(190)).toString();
    }
}
