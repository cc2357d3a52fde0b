# Computes one group and has it judged: -DCONFORMANCE= -DPYTHON= -DJUDGE= -DGROUP= -DFORM= -DOUT=
execute_process(COMMAND ${CONFORMANCE} ${GROUP} ${OUT} --form ${FORM} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PYTHON} ${JUDGE} --quiet ${GROUP} ${OUT} COMMAND_ERROR_IS_FATAL ANY)
