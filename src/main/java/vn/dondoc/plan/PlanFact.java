package vn.dondoc.plan;

import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;

/** What happened to a plan or one of its lines, one for each verb; told in the transaction of the command. */
public sealed interface PlanFact {

    /** Which plan. */
    PlanId plan();

    /** It was made. */
    record Made(PlanId plan) implements PlanFact {}

    /** It was renamed, or its period moved. */
    record Edited(PlanId plan) implements PlanFact {}

    /** A book was taken over into it: any of its lines may be new or changed. */
    record BookTakenOver(PlanId plan) implements PlanFact {}

    /** A line was added. */
    record LineAdded(PlanId plan, PlanLineId line) implements PlanFact {}

    /** A line says something else. */
    record LineChanged(PlanId plan, PlanLineId line) implements PlanFact {}

    /** A line is not needed any more. */
    record LineDropped(PlanId plan, PlanLineId line) implements PlanFact {}

    /** A dropped line is needed after all. */
    record LineRestored(PlanId plan, PlanLineId line) implements PlanFact {}

    /** A line has its document. */
    record LineFulfilled(PlanId plan, PlanLineId line) implements PlanFact {}
}
