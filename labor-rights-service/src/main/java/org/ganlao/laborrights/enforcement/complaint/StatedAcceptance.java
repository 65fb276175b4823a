package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint is accepted, and a case opened. */
@Schema(name = "ComplaintAcceptance", examples = "{\"on\":\"2007-02-27\"}")
record StatedAcceptance(@NotNull LocalDate on) {}
