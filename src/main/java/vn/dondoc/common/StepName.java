package vn.dondoc.common;

/**
 * What a step is called, as its diagram says.
 *
 * @param vietnamese the task's name
 * @param english its English name, the Vietnamese one where the diagram has none
 */
public record StepName(String vietnamese, String english) {}
