package org.ganlao.employment.community;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.community.RealNameRegister.Resident;
import org.ganlao.platform.record.ShownPerson;

/** A person on a community's register of residents. */
record ResidentView(
        ShownPerson person,

        @Schema(description = "姓名，依在册求职登记 · Name, as the registration in force states it")
        String name,

        @Schema(description = "在册求职登记 · Registration in force on the day")
        UUID registration,

        LocalDate registeredOn,

        @Schema(description = "在岗就业记录 · Placement in which the person works on the day")
        UUID placement,

        LocalDate inWorkSince) {

    static ResidentView from(Resident resident, ShownPerson person) {
        return new ResidentView(
                person,
                resident.name(),
                resident.registration(),
                resident.registeredOn(),
                resident.placement(),
                resident.inWorkSince());
    }
}
