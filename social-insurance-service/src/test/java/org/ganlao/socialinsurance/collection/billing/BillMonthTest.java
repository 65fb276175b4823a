package org.ganlao.socialinsurance.collection.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ganlao.socialinsurance.collection.billing.BillMonth.Left;
import org.ganlao.socialinsurance.collection.billing.BillParcel.Place;
import org.junit.jupiter.api.Test;

class BillMonthTest {

    private static final NavigableSet<String> COUNTIES = new TreeSet<>(List.of("360102", "360103", "360104"));

    private final Left all = new Left(new Place("360102", ""), new Place("360104", BillParcel.LAST));

    @Test
    void a_mark_says_what_is_left_between_two_places() {
        Left left = new Left(new Place("360102", "T1"), new Place("360104", "T9"));

        assertThat(Left.parse(left.toString(), "360104")).isEqualTo(left);
    }

    @Test
    void behind_a_mark_of_one_place_everything_is_left() {
        assertThat(Left.parse("360102 T1", "360104"))
                .isEqualTo(new Left(new Place("360102", "T1"), new Place("360104", BillParcel.LAST)));
    }

    @Test
    void beside_the_first_parcel_payers_of_its_counties_are_not_billed() {
        assertThat(all.inOtherCounties(new Place("360103", "T5"), COUNTIES))
                .isEqualTo(new Left(new Place("360104", ""), new Place("360104", BillParcel.LAST)));
        assertThat(all.inOtherCounties(new Place("360104", "T5"), COUNTIES).isEmpty())
                .isTrue();
    }
}
