package org.ganlao.employment.seeking.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DestinationTest {

    @Test
    void inside_the_province_it_names_the_county() {
        assertRefused(
                TransferRefusal.DESTINATION_REGION_MISSING, () -> new Destination(DestinationKind.COUNTY, null, "县城"));
    }

    @Test
    void a_park_has_a_name() {
        assertRefused(TransferRefusal.PARK_NAME_MISSING, () -> new Destination(DestinationKind.PARK, "360102", null));
    }

    @Test
    void another_province_need_not_be_known() {
        assertThat(new Destination(DestinationKind.OTHER_PROVINCE, null, null).outOfProvince())
                .isTrue();
        assertThat(new Destination(DestinationKind.PARK, "360102", "昌东工业园").outOfProvince())
                .isFalse();
    }

    @Test
    void another_province_is_not_the_own_one() {
        Destination destination = new Destination(DestinationKind.OTHER_PROVINCE, "360000", null);

        assertRefused(
                TransferRefusal.DESTINATION_IN_OWN_PROVINCE,
                () -> new Departure("360102", LocalDate.of(2007, 3, 5), destination, null, OrganisedBy.OWN, false));
    }

    @Test
    void only_an_office_stands_in_another_province() {
        assertRefused(
                TransferRefusal.OFFICE_WITHOUT_PROVINCE, () -> new SiteProfile(SiteKind.SERVICE_OFFICE, null, null));
        assertRefused(TransferRefusal.PROVINCE_OF_A_BASE, () -> new SiteProfile(SiteKind.MODEL_BASE, "440000", null));
    }
}
