package org.ganlao.employment.coverage.community;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.insurance.Insurance;
import org.ganlao.employment.coverage.community.RealNameRegister.Resident;
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

        LocalDate inWorkSince,

        @Schema(
                description =
                        "社保登记是否有养老保险记录 · Whether the register of the insurances has the person's pension insurance")
        boolean onInsuranceRegister,

        @Schema(description = "依社保登记，该日参加的险种 · By that register, in which insurances the person is on the day")
        List<Insurance> insuredIn) {

    static ResidentView from(Resident resident, ShownPerson person) {
        return new ResidentView(
                person,
                resident.name(),
                resident.registration(),
                resident.registeredOn(),
                resident.placement(),
                resident.inWorkSince(),
                resident.insuranceTold(),
                resident.insuredIn());
    }
}
