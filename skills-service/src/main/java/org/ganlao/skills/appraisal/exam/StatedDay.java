package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request for what needs no more than its day. */
@Schema(name = "ExamDay")
record StatedDay(@Schema(examples = "2007-06-16") @NotNull LocalDate on) {}
