package org.ganlao.employment.seeking.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.transfer.domain.Departure;
import org.ganlao.employment.seeking.transfer.domain.OrganisedBy;

/** A departure as requests state it and answers show it. */
record StatedDeparture(
        @Schema(description = "户籍（常住）县 · Region of residence, which keeps the record", examples = "360731")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "外出日期 · First day away") @NotNull
        LocalDate departedOn,

        @Valid @NotNull StatedDestination destination,

        @Schema(description = "职业分类代码 · Code of the occupation", examples = "6-05-03-01") @Size(min = 1, max = 40)
        String occupation,

        @NotNull OrganisedBy organisedBy,

        @Schema(description = "期初数已含该人员 · The opening statement counts the person already; absent means no")
        Boolean inOpening) {

    Departure departure() {
        return new Departure(
                region, departedOn, destination.destination(), occupation, organisedBy, Boolean.TRUE.equals(inOpening));
    }

    static StatedDeparture from(Departure departure) {
        return new StatedDeparture(
                departure.region(),
                departure.departedOn(),
                StatedDestination.from(departure.destination()),
                departure.occupation(),
                departure.organisedBy(),
                departure.inOpening());
    }
}
