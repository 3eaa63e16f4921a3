"""SciPy's exact assignment of a matrix of scores: peer_optimum.py FILE ROWS COLUMNS prints seconds and the largest total."""
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment

scores = np.fromfile(sys.argv[1], dtype=np.uint16).reshape(int(sys.argv[2]), int(sys.argv[3])).astype(np.float32)
start = time.perf_counter()
rows, columns = linear_sum_assignment(scores, maximize=True)
print(f"{time.perf_counter() - start:.3f} {int(scores[rows, columns].astype(np.int64).sum())}")
