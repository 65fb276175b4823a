package org.ganlao.employment.market.labourmarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.employment.market.vacancy.VacancyOffice;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** In the counties Dexing and Wuyuan of Shangrao, in which no other test registers persons or opens vacancies. */
@QuarkusTest
class SupplyDemandTest {

    private static final String DEXING = "361181";
    private static final String WUYUAN = "361130";

    private final Desk city = Desk.of(Tokens.of("auditor").in("361100"));

    @Test
    void places_are_held_against_persons_by_region_and_month_and_in_all() {
        // Given
        opens(DEXING, 5);
        String struckOut = opens(DEXING, 7);
        VacancyOffice.of(DEXING)
                .desk
                .change(VacancyOffice.VACANCIES + "/" + struckOut + "/annulment", 1, Map.of("reason", "重复"))
                .statusCode(200);
        registers(DEXING, "2007-03-31");
        registers(DEXING, "2007-03-01");
        registers(DEXING, "2007-03-15");
        registers(DEXING, "2007-04-01");
        opens(WUYUAN, 2);

        // When, then
        read(DEXING, "2007-03-01", "2007-04-30")
                .body("items.month", contains("2007-03", "2007-04"))
                .body("items[0].figures.places", equalTo(5))
                .body("items[0].figures.seekers", equalTo(3))
                .body("total.places", equalTo(5))
                .body("total.seekers", equalTo(4));
        assertThat(ratio(read(DEXING, "2007-03-01", "2007-04-30"), "items[0].figures.ratio"))
                .isEqualTo(1.67);
        assertThat(ratio(read(DEXING, "2007-03-01", "2007-04-30"), "total.ratio"))
                .isEqualTo(1.25);
        read(DEXING, "2007-03-02", "2007-03-30")
                .body("total.places", equalTo(0))
                .body("total.seekers", equalTo(1));
        read(WUYUAN, "2007-03-01", "2007-03-31").body("total.ratio", nullValue());
        read("360102", "2007-03-01", "2007-03-31").body("items", equalTo(List.of()));
        assertThat(InternalCounts.now().of("job-seekers-registered", DEXING, "2007-03"))
                .isEqualTo(3);
        assertThat(InternalCounts.now().of("vacancy-places", DEXING, "2007-03")).isEqualTo(5);
    }

    private static String opens(String region, int places) {
        VacancyOffice office = VacancyOffice.of(region);
        return office.opens(office.vacancy(places));
    }

    private static void registers(String region, String day) {
        EmploymentOffice.of(region)
                .registers(
                        People.born(Sex.MALE, LocalDate.of(1975, 5, 1)),
                        with(registration("unemployed", day), "region", region));
    }

    private ValidatableResponse read(String region, String from, String until) {
        return city.asking()
                .queryParam("region", region)
                .queryParam("from", from)
                .queryParam("until", until)
                .get("/v1/labour-market/supply-demand")
                .then()
                .statusCode(200);
    }

    private static double ratio(ValidatableResponse answer, String at) {
        return Double.parseDouble(answer.extract().jsonPath().getString(at));
    }
}
